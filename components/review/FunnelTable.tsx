import { formatDay, formatNumber, say } from '@/components/words';
import type { Funnel, FunnelWeek } from '@/lib/domain/review/funnel';
import styles from './FunnelTable.module.css';
import { funnelSentence } from './funnel-words';

interface Props {
  readonly funnel: Funnel;
}

/** Conversations and appointments of four weeks: two bars a week, each with its number. */
export function FunnelTable({ funnel }: Props) {
  const most = Math.max(1, ...funnel.weeks.map(({ conversations }) => conversations));
  return (
    <>
      <table className={styles.funnel}>
        <caption className="visually-hidden">{say('review_funnel')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('review_column_week')}</th>
            <th scope="col">{say('review_conversations')}</th>
            <th scope="col">{say('review_appointments')}</th>
          </tr>
        </thead>
        <tbody>
          {funnel.weeks.map((week) => (
            <FunnelRow key={week.monday} week={week} most={most} />
          ))}
        </tbody>
      </table>
      <p>{funnelSentence(funnel)}</p>
    </>
  );
}

function FunnelRow({ week, most }: { readonly week: FunnelWeek; readonly most: number }) {
  const { monday, conversations, appointments } = week;
  return (
    <tr>
      <th scope="row">{say('review_week_from', formatDay(monday))}</th>
      <FunnelCell count={conversations} most={most} />
      <FunnelCell count={appointments} most={most} />
    </tr>
  );
}

/** Both bars have one scale, so that the second shows what became of the first. */
function FunnelCell({ count, most }: { readonly count: number; readonly most: number }) {
  return (
    <td>
      <div className={styles.cell}>
        <svg className={styles.bar} height="10" aria-hidden="true">
          <rect width={`${Math.min(100, (100 * count) / most)}%`} height="10" rx="3" />
        </svg>
        <span className={styles.number}>{formatNumber(count)}</span>
      </div>
    </td>
  );
}
