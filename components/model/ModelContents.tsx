import { say } from '@/components/words';
import styles from './ModelContents.module.css';
import { modelCells } from './model-cells';

/** The table of contents of the notebook. */
export function ModelContents() {
  return (
    <nav className={styles.contents} aria-label={say('model_contents')}>
      <ol className={styles.list}>
        {modelCells.map(({ id, title }) => (
          <li key={id} className={styles.item}>
            <a href={`#${id}`} className={styles.link}>
              {say(title)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
