import { useEffect, useId, useRef } from 'react';
import { say } from '@/components/words';
import styles from './Contents.module.css';
import { type ContentLine, contentGroups, groupWords } from './contents';
import { usePartInView } from './use-part-in-view';

interface Props {
  readonly lines: readonly ContentLine[];
}

/** The way around a long page: a column beside it where there is room, else a row above it that stays in view. */
export function Contents({ lines }: Props) {
  const current = usePartInView(lines);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current) keepInRow(row.current);
  }, [current]);
  return (
    <nav className={styles.contents} aria-label={say('contents_label')}>
      <a href="#main" className={styles.skip}>
        {say('contents_skip')}
      </a>
      <div ref={row} className={styles.row}>
        {contentGroups.map((group) => (
          <Group
            key={group}
            title={say(groupWords[group])}
            lines={lines.filter((line) => line.group === group)}
            current={current}
          />
        ))}
      </div>
    </nav>
  );
}

interface GroupProps extends Props {
  readonly title: string;
  readonly current: string | undefined;
}

function Group({ title, lines, current }: GroupProps) {
  const id = useId();
  if (lines.length === 0) return null;
  return (
    <div className={styles.group}>
      <p id={id} className={styles.title}>
        {title}
      </p>
      <ul className={styles.lines} aria-labelledby={id}>
        {lines.map(({ href, label }) => (
          <li key={href}>
            <a href={href} className={styles.link} aria-current={href === current ? 'location' : undefined}>
              {say(label)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Sideways only: the page itself stays where the member is. */
function keepInRow(row: HTMLElement | null): void {
  const link = row?.querySelector<HTMLElement>('[aria-current]');
  if (!row || !link || row.scrollWidth <= row.clientWidth) return;
  const [place, seen] = [link.getBoundingClientRect(), row.getBoundingClientRect()];
  row.scrollBy({ left: place.left + place.width / 2 - (seen.left + seen.width / 2) });
}
