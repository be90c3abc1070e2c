import styles from '@/components/switch.module.css';
import { say } from '@/components/words';

interface Props {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Whether insights may be shown on LinkedIn pages, with what that adds to a page said beside it. */
export function InsightsSwitch({ isOn, onChange }: Props) {
  return (
    <div className={styles.choice}>
      <input
        id="insights"
        className={styles.switch}
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        aria-describedby="insights-why"
        onChange={(event) => onChange(event.target.checked)}
      />
      <div>
        <label htmlFor="insights" className={styles.label}>
          {say('insights_label')}
        </label>
        <p id="insights-why" className={styles.why}>
          {say('insights_why')}
        </p>
      </div>
    </div>
  );
}
