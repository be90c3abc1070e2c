import { useId } from 'react';
import buttons from '@/components/button.module.css';
import parts from '@/components/part.module.css';
import { Switch } from '@/components/Switch';
import { say } from '@/components/words';
import type { SyncAct, SyncStatus } from '@/lib/domain/sync/sync-status';
import styles from './Sync.module.css';
import { SyncErase } from './SyncErase';
import { SyncSent } from './SyncSent';
import { factsOf, hintsOf, outcomeText } from './sync-words';

interface Props {
  readonly status: SyncStatus;
  readonly isBusy: boolean;
  readonly onAct: (act: SyncAct) => void;
}

/** Sync between the member's browsers: the switch, what is sent, how it stands, and the way to take it all away. */
export function SyncPart({ status, isBusy, onAct }: Props) {
  return (
    <>
      <Switch
        id={useId()}
        label={say('sync_switch')}
        why={say('sync_switch_why')}
        isOn={status.isOn}
        isDisabled={isBusy}
        onChange={(isOn) => onAct(isOn ? 'on' : 'off')}
      />
      <p role="status">{isBusy ? say('sync_busy') : outcomeText(status)}</p>
      {status.isOn && <Standing status={status} isBusy={isBusy} onAct={onAct} />}
      <SyncSent />
      <SyncErase isBusy={isBusy} onErase={() => onAct('erase')} />
    </>
  );
}

function Standing({ status, isBusy, onAct }: Props) {
  const title = useId();
  return (
    <section className={parts.part} aria-labelledby={title}>
      <h3 id={title} className={parts.title}>
        {say('sync_standing')}
      </h3>
      {hintsOf(status).map((hint) => (
        <p key={hint}>{hint}</p>
      ))}
      <dl className={styles.facts}>
        {factsOf(status).map(([name, value]) => (
          <Fact key={name} name={name} value={value} />
        ))}
      </dl>
      <div className={parts.acts}>
        <button type="button" className={buttons.plain} disabled={isBusy} onClick={() => onAct('now')}>
          {say('sync_now')}
        </button>
      </div>
    </section>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
