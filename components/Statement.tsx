import { useId } from 'react';
import styles from './Statement.module.css';
import { say, type WordKey } from './words';

/** What a statement is about: something we do, something we never do, something to know, or where things stay. */
type StatementSign = 'yes' | 'no' | 'note' | 'home';

const signs: Readonly<Record<StatementSign, string>> = {
  yes: 'M3 8.5l3.2 3.2L13 4.8',
  no: 'M4 4l8 8M12 4l-8 8',
  note: 'M8 1.8a6.2 6.2 0 1 0 0 12.4a6.2 6.2 0 1 0 0-12.4M8 7.4v3.4M8 5.1v.1',
  home: 'M3.5 7.2h9v6.3h-9zM5.3 7.2V5.1a2.7 2.7 0 0 1 5.4 0v2.1',
};

interface Props {
  readonly title: WordKey;
  readonly sign: StatementSign;
  readonly lines: readonly WordKey[];
}

/** A heading and a few plain sentences. */
export function Statement({ title, sign, lines }: Props) {
  const id = useId();
  return (
    <section className={styles.statement} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {say(title)}
      </h2>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line} className={styles.line}>
            <svg className={styles.sign} data-sign={sign} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <path d={signs[sign]} />
            </svg>
            <span>{say(line)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
