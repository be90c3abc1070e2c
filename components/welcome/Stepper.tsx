import { formatNumber, say } from '@/components/words';
import { type IntroStep, introSteps, introWords } from './intro-steps';
import styles from './Stepper.module.css';

interface Props {
  /** Undefined when the member is through and may go back to any. */
  readonly current: IntroStep | undefined;
  /** Nothing but consent comes before consent. */
  readonly isOpen: boolean;
}

/** The steps of the introduction: where the member is, and the way to the others. */
export function Stepper({ current, isOpen }: Props) {
  const place = current && introSteps.indexOf(current) + 1;
  return (
    <nav className={styles.stepper} aria-label={say('intro_label')}>
      <p className={styles.place}>
        {place ? say('intro_place', formatNumber(place), formatNumber(introSteps.length)) : say('intro_again')}
      </p>
      <ol className={styles.steps}>
        {introSteps.map((step) => (
          <li key={step} className={styles.step} aria-current={step === current ? 'step' : undefined}>
            {isOpen ? <a href={`#${step}`}>{say(introWords[step])}</a> : say(introWords[step])}
          </li>
        ))}
      </ol>
    </nav>
  );
}
