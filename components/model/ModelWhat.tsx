import { GradeLegend } from '@/components/ledger/GradeLegend';
import { say } from '@/components/words';
import { modelVersion } from '@/lib/domain/estimate/parameters';
import { ModelCell } from './ModelCell';

/** What the estimate is, and how little is known of what it imitates. */
export function ModelWhat() {
  return (
    <ModelCell id="how-what">
      <p>{say('model_what_1')}</p>
      <p>{say('model_what_2')}</p>
      <p>{say('model_what_3')}</p>
      <p>{say('model_what_4', modelVersion)}</p>
      <GradeLegend />
      <p>{say('model_what_5')}</p>
    </ModelCell>
  );
}
