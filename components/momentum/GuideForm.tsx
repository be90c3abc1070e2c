import styles from '@/components/switch.module.css';
import { say, type WordKey } from '@/components/words';
import type { GuideChoice } from '@/lib/domain/nudges/guide-choice';
import own from './GuideForm.module.css';

interface Props {
  readonly choice: GuideChoice;
  readonly onChange: (choice: GuideChoice) => void;
}

type GuideSwitchName = keyof GuideChoice;

const switches: readonly (readonly [GuideSwitchName, WordKey, WordKey])[] = [
  ['isOn', 'goals_guide', 'goals_guide_why'],
  ['habitHelp', 'goals_habit', 'goals_habit_why'],
  ['postHelp', 'goals_post', 'goals_post_why'],
  ['streak', 'goals_streak', 'goals_streak_why'],
];

/** How far the member wants to be guided. Without proposals there is no help either; the streak stands by itself. */
export function GuideForm({ choice, onChange }: Props) {
  return (
    <div className={own.switches}>
      {switches.map(([name, label, why]) => (
        <GuideSwitch
          key={name}
          name={name}
          words={[label, why]}
          isOn={choice[name]}
          isOpen={choice.isOn || name === 'isOn' || name === 'streak'}
          onSwitch={(isOn) => onChange({ ...choice, [name]: isOn })}
        />
      ))}
    </div>
  );
}

interface SwitchProps {
  readonly name: GuideSwitchName;
  /** The label, and why one would want it. */
  readonly words: readonly [WordKey, WordKey];
  readonly isOn: boolean;
  readonly isOpen: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

function GuideSwitch({ name, words: [label, why], isOn, isOpen, onSwitch }: SwitchProps) {
  const id = `guide-${name}`;
  return (
    <div className={styles.choice}>
      <input
        id={id}
        className={styles.switch}
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        aria-describedby={`${id}-why`}
        disabled={!isOpen}
        onChange={(event) => onSwitch(event.target.checked)}
      />
      <div>
        <label htmlFor={id} className={styles.label}>
          {say(label)}
        </label>
        <p id={`${id}-why`} className={styles.why}>
          {say(why)}
        </p>
      </div>
    </div>
  );
}
