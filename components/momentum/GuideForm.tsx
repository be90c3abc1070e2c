import { Switch } from '@/components/Switch';
import { say, type WordKey } from '@/components/words';
import type { GuideChoice } from '@/lib/domain/nudges/guide-choice';
import styles from './GuideForm.module.css';

interface Props {
  readonly choice: GuideChoice;
  readonly onChange: (choice: GuideChoice) => void;
}

const switches: readonly (readonly [keyof GuideChoice, WordKey, WordKey])[] = [
  ['isOn', 'goals_guide', 'goals_guide_why'],
  ['habitHelp', 'goals_habit', 'goals_habit_why'],
  ['postHelp', 'goals_post', 'goals_post_why'],
  ['streak', 'goals_streak', 'goals_streak_why'],
];

/** How far the member wants to be guided. Without proposals there is no help either; the streak stands by itself. */
export function GuideForm({ choice, onChange }: Props) {
  return (
    <div className={styles.switches}>
      {switches.map(([name, label, why]) => (
        <Switch
          key={name}
          id={`guide-${name}`}
          label={say(label)}
          why={say(why)}
          isOn={choice[name]}
          isDisabled={!choice.isOn && name !== 'isOn' && name !== 'streak'}
          onChange={(isOn) => onChange({ ...choice, [name]: isOn })}
        />
      ))}
    </div>
  );
}
