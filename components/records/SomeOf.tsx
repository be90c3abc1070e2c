import choices from '@/components/choices.module.css';
import { formatList, say } from '@/components/words';
import styles from './Records.module.css';

interface Props<Item extends string> {
  readonly title: string;
  readonly all: readonly Item[];
  /** All, while none is chosen. */
  readonly chosen: readonly Item[];
  readonly nameOf: (item: Item) => string;
  readonly onChoose: (chosen: readonly Item[]) => void;
}

/** Any number of some things to choose from; folded away, it names those that were chosen. */
export function SomeOf<Item extends string>({ title, all, chosen, nameOf, onChoose }: Props<Item>) {
  const toggled = (item: Item) => all.filter((each) => chosen.includes(each) !== (each === item));
  return (
    <details>
      <summary className={styles.summary}>
        {chosen.length === 0 ? say('ledger_any', title) : say('ledger_some', title, formatList(chosen.map(nameOf)))}
      </summary>
      <fieldset className={choices.choices}>
        <legend className="visually-hidden">{title}</legend>
        {all.map((item) => (
          <label key={item} className={choices.choice}>
            <input type="checkbox" checked={chosen.includes(item)} onChange={() => onChoose(toggled(item))} />
            {nameOf(item)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
