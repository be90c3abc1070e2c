import styles from './WhatIfSlider.module.css';
import type { Scale } from './what-if-scale';

interface Props {
  /** Its accessible name. */
  readonly label: string;
  readonly scale: Scale;
  readonly value: number;
  /** The value in words. */
  readonly words: string;
  readonly isDisabled: boolean;
  readonly onChange: (value: number) => void;
}

/** A slider with its value in words beside it. */
export function WhatIfSlider({ label, scale, value, words, isDisabled, onChange }: Props) {
  return (
    <div className={styles.slider}>
      <input
        className={styles.range}
        type="range"
        min={0}
        max={scale.max}
        step={scale.step}
        value={value}
        disabled={isDisabled}
        aria-label={label}
        aria-valuetext={words}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      <span className={styles.words} aria-hidden="true">
        {words}
      </span>
    </div>
  );
}
