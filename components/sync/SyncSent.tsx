import { useId } from 'react';
import parts from '@/components/part.module.css';
import { formatList, say } from '@/components/words';
import { describeSync } from '@/lib/domain/sync/describe-sync';
import { partText } from './sync-words';

/** All that sync sends, as a plain list. */
export function SyncSent() {
  const title = useId();
  const { how, what } = describeSync();
  return (
    <section className={parts.part} aria-labelledby={title}>
      <h3 id={title} className={parts.title}>
        {say('sync_sends')}
      </h3>
      <ul className={parts.lines}>
        {how.map((part) => (
          <li key={part}>{partText(part)}</li>
        ))}
        <li>{say('sync_sends_sums', formatList(what.map(partText)))}</li>
      </ul>
      <p className={parts.text}>{say('sync_sends_never')}</p>
      <p className={parts.text}>{say('sync_where')}</p>
      <p className={parts.text}>{say('sync_once')}</p>
    </section>
  );
}
