import buttons from '@/components/button.module.css';
import { ExternalLink } from '@/components/ExternalLink';
import { formatMoment, say, type WordKey } from '@/components/words';
import { InsightsSwitch } from './InsightsSwitch';
import styles from './Started.module.css';

const steps: readonly (readonly [WordKey, WordKey])[] = [
  ['started_reload_title', 'started_reload'],
  ['started_use_title', 'started_use'],
  ['started_pin_title', 'started_pin'],
];

interface Props {
  /** Epoch milliseconds of consent. */
  readonly startedAt: number;
  readonly insights: boolean;
  /** The member has just come here from another step: the news is brought into view and read out. */
  readonly isReached: boolean;
  readonly onInsights: (insights: boolean) => void;
  /** Why the last change of the switch did not hold, in the member's language. */
  readonly refusal: string | undefined;
}

/** Counting is on: since when, and what the member can do next. */
export function Started({ startedAt, insights, isReached, onInsights, refusal }: Props) {
  return (
    <section className={styles.started} aria-labelledby="started">
      <h2 id="started" className={styles.title} tabIndex={-1} ref={isReached ? focus : undefined}>
        <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
          <circle className={styles.ring} cx="13" cy="13" r="13" />
          <path className={styles.check} d="M7.5 13.4l3.6 3.6 7.4-7.6" />
        </svg>
        {say('started_title')}
      </h2>
      <p className={styles.since}>{say('started_since', formatMoment(startedAt))}</p>
      <Steps />
      <div className={styles.ways}>
        <ExternalLink href="https://www.linkedin.com/feed/" className={buttons.primary}>
          {say('open_linkedin')}
        </ExternalLink>
        <a href="/dashboard.html" className={buttons.plain}>
          {say('started_dashboard')}
        </a>
      </div>
      <div className={styles.change}>
        <InsightsSwitch isOn={insights} onChange={onInsights} />
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      </div>
    </section>
  );
}

function focus(element: HTMLElement | null): void {
  element?.focus();
}

function Steps() {
  return (
    <>
      <h3 className={styles.next}>{say('started_next')}</h3>
      <ol className={styles.steps}>
        {steps.map(([title, text]) => (
          <li key={title}>
            <strong>{say(title)}</strong>
            <p>{say(text)}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
