import buttons from '@/components/button.module.css';
import { say } from '@/components/words';
import { type PageKind, pageKinds } from '@/lib/domain/page-kind';
import styles from './ChipPlaces.module.css';

interface Props {
  readonly hiddenOn: readonly string[];
  readonly onShow: (kind: PageKind) => void;
  readonly onPutBack: () => void;
}

/** Kinds of page on which the member hid the chip, and the way back for it. */
export function ChipPlaces({ hiddenOn, onShow, onPutBack }: Props) {
  const hidden = pageKinds.filter((kind) => hiddenOn.includes(kind));
  return (
    <div className={styles.places}>
      <p>{say(hidden.length > 0 ? 'insights_hidden' : 'insights_everywhere')}</p>
      <ul className={styles.list}>
        {hidden.map((kind) => (
          <li key={kind} className={styles.row}>
            <span>{say(`insights_on_${kind}_pages`)}</span>
            <button
              type="button"
              className={styles.again}
              aria-label={say('insights_show_again_on', say(`insights_on_${kind}_pages`))}
              onClick={() => onShow(kind)}
            >
              {say('insights_show_again')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={buttons.plain} onClick={onPutBack}>
        {say('insights_put_back')}
      </button>
    </div>
  );
}
