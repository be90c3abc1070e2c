import { formatNumber, formatShare, say } from '@/components/words';
import { invitationLimits } from '@/lib/domain/estimate/parameters';
import { ModelCell } from './ModelCell';
import styles from './ModelUnseen.module.css';

/** What stays in the dark, and what the product refuses to advise. */
export function ModelUnseen() {
  const { stopAt, resumeBelow, pending, acceptance, enoughMature, week } = invitationLimits;
  const guard = [
    say('model_unseen_3', formatNumber(stopAt), formatNumber(resumeBelow)),
    say('model_unseen_4', formatNumber(pending)),
    say('model_unseen_5', formatNumber(enoughMature), formatShare(acceptance)),
    say('model_unseen_6', formatNumber(week)),
  ];
  return (
    <ModelCell id="how-unseen">
      <p>{say('model_unseen_1')}</p>
      <h3>{say('model_unseen_guard')}</h3>
      <p>{say('model_unseen_2')}</p>
      <ol className={styles.guard}>
        {guard.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
      <p>{say('model_unseen_7')}</p>
    </ModelCell>
  );
}
