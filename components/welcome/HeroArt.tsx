import { pillars } from '@/lib/domain/pillar';
import styles from './HeroArt.module.css';

/** Heights of the four drawn pillars, out of 100. */
const heights = [58, 66, 75, 92] as const;

/** Our sign, drawn large beside the welcome. */
export function HeroArt() {
  return (
    <svg className={styles.art} viewBox="0 0 176 128" aria-hidden="true">
      <path className={styles.arc} d="M6 60C58 52 128 42 168 6" />
      {pillars.map((pillar, index) => {
        const height = heights[index] ?? 0;
        return (
          <rect
            key={pillar}
            className={styles.pillar}
            data-pillar={pillar}
            x={10 + index * 42}
            y={128 - height}
            width="26"
            height={height}
            rx="6"
          />
        );
      })}
    </svg>
  );
}
