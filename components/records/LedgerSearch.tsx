import choices from '@/components/choices.module.css';
import { say, type WordKey } from '@/components/words';
import { activityKinds } from '@/lib/domain/activity';
import { recordOrigins } from '@/lib/domain/record-sorts';
import styles from './Ledger.module.css';
import { LedgerDates } from './LedgerDates';
import { type LedgerFilter, type LedgerPeriod, ledgerPeriods, usualFilter } from './ledger-filter';
import { originWords, recordWords } from './record-words';
import { SomeOf } from './SomeOf';

interface Props {
  readonly filter: LedgerFilter;
  readonly today: string;
  readonly onFilter: (filter: LedgerFilter) => void;
}

const periodWords = {
  '7-days': 'ledger_period_7',
  '30-days': 'ledger_period_30',
  year: 'ledger_period_year',
  all: 'ledger_period_all',
  day: 'ledger_period_day',
  span: 'ledger_period_span',
} as const satisfies Record<LedgerPeriod, WordKey>;

const kindName = (kind: (typeof activityKinds)[number]) => say(recordWords[kind]);
const originName = (origin: (typeof recordOrigins)[number]) => say(originWords[origin]);

/** What the ledger shows: of which time, of which kinds, how it is known, and with which words. */
export function LedgerSearch({ filter, today, onFilter }: Props) {
  const change = (part: Partial<LedgerFilter>): void => onFilter({ ...filter, ...part });
  return (
    <search className={styles.search} aria-label={say('ledger_filter')}>
      <div className={choices.fields}>
        <label className={choices.field}>
          {say('ledger_period')}
          <select
            className={choices.input}
            value={filter.period}
            onChange={({ target }) => change({ period: periodIn(target.value) })}
          >
            {ledgerPeriods.map((period) => (
              <option key={period} value={period}>
                {say(periodWords[period])}
              </option>
            ))}
          </select>
        </label>
        <LedgerDates filter={filter} today={today} onChoose={(days) => change({ days })} />
        <label className={choices.field}>
          {say('ledger_words')}
          <input
            type="search"
            className={choices.input}
            value={filter.words}
            placeholder={say('ledger_words_hint')}
            onChange={({ target }) => change({ words: target.value })}
          />
        </label>
      </div>
      <SomeOf
        title={say('ledger_kinds')}
        all={activityKinds}
        chosen={filter.kinds}
        nameOf={kindName}
        onChoose={(kinds) => change({ kinds })}
      />
      <SomeOf
        title={say('records_known')}
        all={recordOrigins}
        chosen={filter.origins}
        nameOf={originName}
        onChoose={(origins) => change({ origins })}
      />
      {filter !== usualFilter && (
        <button type="button" className={styles.reset} onClick={() => onFilter(usualFilter)}>
          {say('ledger_reset')}
        </button>
      )}
    </search>
  );
}

function periodIn(value: string): LedgerPeriod {
  return ledgerPeriods.find((period) => period === value) ?? usualFilter.period;
}
