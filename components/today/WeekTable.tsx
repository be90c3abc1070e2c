import { kindsOf, kindWord, pillarWords } from '@/components/pillar-kinds';
import { formatDay, formatNumber, say } from '@/components/words';
import type { ActivityKind } from '@/lib/domain/activity';
import { pillars } from '@/lib/domain/pillar';
import type { Summary } from '@/lib/domain/summary';
import styles from './WeekTable.module.css';

type Counts = Summary['week'];

interface Props {
  readonly today: Counts;
  readonly week: Counts;
  /** The last day of the week. */
  readonly lastDay: string;
}

const logged: readonly ActivityKind[] = ['conversation', 'appointment', 'value'];

/** Kinds that are rare, or not counted by every version, have a row only once there is something in it: none is no zero. */
const rare: readonly ActivityKind[] = [
  'article',
  'inmail',
  'lead-search',
  'lead-view',
  'lead-save',
  'account-view',
  'account-save',
  'group-join',
  'invite-withdrawn',
  'invite-accepted',
  'endorsement',
  'follow',
];

/** Today and the last 7 days, one row per kind, grouped by pillar. */
export function WeekTable({ today, week, lastDay }: Props) {
  const groups = [
    ...pillars.map((pillar) => ({ pillar, title: say(pillarWords[pillar]), kinds: kindsOf[pillar] })),
    { pillar: undefined, title: say('week_logged'), kinds: logged },
  ];
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{say('week_caption', formatDay(lastDay))}</caption>
      <thead>
        <tr>
          <th scope="col">{say('column_kind')}</th>
          <th scope="col">{say('column_today')}</th>
          <th scope="col">{say('column_week')}</th>
        </tr>
      </thead>
      {groups.map(({ pillar, title, kinds }) => (
        <tbody key={title} data-pillar={pillar}>
          <tr className={styles.group}>
            <th scope="rowgroup" colSpan={3}>
              {title}
            </th>
          </tr>
          {kinds.map((kind) => (
            <KindRow key={kind} kind={kind} today={today[kind] ?? 0} week={week[kind] ?? 0} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function KindRow({
  kind,
  today,
  week,
}: {
  readonly kind: ActivityKind;
  readonly today: number;
  readonly week: number;
}) {
  if (week === 0 && rare.includes(kind)) return null;
  return (
    <tr>
      <th scope="row">{say(kindWord(kind))}</th>
      <td data-none={today === 0}>{formatNumber(today)}</td>
      <td data-none={week === 0}>{formatNumber(week)}</td>
    </tr>
  );
}
