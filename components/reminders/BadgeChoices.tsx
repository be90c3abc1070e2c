import { useId } from 'react';
import { say, type WordKey } from '@/components/words';
import { type BadgeChoice, badgeChoices } from '@/lib/domain/reminders/badge';
import { Choice } from './Choice';
import styles from './Reminders.module.css';

interface Props {
  readonly badge: BadgeChoice;
  readonly onChange: (badge: BadgeChoice) => void;
}

const badgeWords: Readonly<Record<BadgeChoice, WordKey>> = { open: 'badge_open', dot: 'badge_dot', off: 'badge_off' };

/** What the icon in the toolbar shows. */
export function BadgeChoices({ badge, onChange }: Props) {
  const name = useId();
  return (
    <Choice title={say('badge_heading')} hint={say('badge_hint')}>
      {badgeChoices.map((choice) => (
        <label key={choice} className={styles.option}>
          <input type="radio" name={name} checked={choice === badge} onChange={() => onChange(choice)} />
          {say(badgeWords[choice])}
        </label>
      ))}
    </Choice>
  );
}
