import { ExternalLink } from '@/components/ExternalLink';
import { say } from '@/components/words';
import styles from './Import.module.css';

const download = 'https://www.linkedin.com/mypreferences/d/download-my-data';

/** How LinkedIn hands out its archive. */
export function HowToGet() {
  return (
    <details>
      <summary className={styles.summary}>{say('import_how')}</summary>
      <ol className={styles.steps}>
        <li>
          {say('import_how_1')} <ExternalLink href={download}>{say('import_link')}</ExternalLink>
        </li>
        <li>{say('import_how_2')}</li>
        <li>{say('import_how_3')}</li>
        <li>{say('import_how_4')}</li>
      </ol>
    </details>
  );
}
