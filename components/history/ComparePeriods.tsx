import { useId, useState } from 'react';
import styles from '@/components/choices.module.css';
import { say } from '@/components/words';
import { comparePeriods } from '@/lib/domain/history/compare-periods';
import type { HistorySource } from '@/lib/domain/history/history-source';
import { type PeriodPair, type Periods, periodPairs, periodsOf } from '@/lib/domain/history/periods';
import parts from './History.module.css';
import { spanName } from './history-words';
import { PeriodPicker } from './PeriodPicker';
import { PeriodsTable } from './PeriodsTable';

const pairWords = {
  '28-days': 'history_pair_28',
  month: 'history_pair_month',
  year: 'history_pair_year',
} as const satisfies Record<PeriodPair, string>;

/** Two periods of the member's choice beside each other, by what was done a day. */
export function ComparePeriods({ source }: { readonly source: HistorySource }) {
  const id = useId();
  const [pair, setPair] = useState<PeriodPair>('28-days');
  const [own, setOwn] = useState<Periods>();
  const periods = own ?? periodsOf(pair, source.today);
  const compared = comparePeriods(source, periods.now, periods.before);
  const choose = (each: PeriodPair): void => {
    setPair(each);
    setOwn(undefined);
  };
  return (
    <section className={parts.part} aria-labelledby={id}>
      <h3 id={id} className={parts.title}>
        {say('history_compare')}
      </h3>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{say('history_pair')}</legend>
        {periodPairs.map((each) => (
          <label key={each} className={styles.choice}>
            <input type="radio" name={id} checked={!own && each === pair} onChange={() => choose(each)} />
            {say(pairWords[each])}
          </label>
        ))}
      </fieldset>
      <div className={styles.fields}>
        <PeriodPicker
          title={say('history_period_now')}
          period={periods.now}
          today={source.today}
          onChange={(now) => setOwn({ ...periods, now })}
        />
        <PeriodPicker
          title={say('history_period_before')}
          period={periods.before}
          today={source.today}
          onChange={(before) => setOwn({ ...periods, before })}
        />
      </div>
      <p role="status">
        {compared
          ? say('history_compare_sentence', spanName(periods.now), spanName(periods.before))
          : say('history_compare_none')}
      </p>
      {compared && <PeriodsTable compared={compared} />}
    </section>
  );
}
