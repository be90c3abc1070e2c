import styles from './Curve.module.css';

export interface CurveLine {
  /** 0–1, evenly spaced from the start to the end. */
  readonly heights: readonly number[];
  /** What it stands for, where there is more than one. */
  readonly name?: string;
}

export interface CurveMark {
  /** 0–1 of the width. */
  readonly at: number;
  /** Said below the axis. */
  readonly words: string;
  /** 0–1: a point on the line, with its value beside it. */
  readonly height?: number;
  readonly value?: string;
}

interface Props {
  /** What is drawn, in one sentence. */
  readonly label: string;
  readonly caption: string;
  readonly lines: readonly CurveLine[];
  readonly marks: readonly CurveMark[];
}

/** Where the line is drawn, in pixels from the top; above is room for values, below for words. */
const top = 20;
const tall = 96;
const bottom = top + tall;

/** A curve of the model, drawn from its own numbers. */
export function Curve({ label, caption, lines, marks }: Props) {
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        {caption}
        {lines.map(({ name }, index) => name && <Key key={name} name={name} index={index} />)}
      </figcaption>
      <svg className={styles.drawing} width="100%" height={bottom + 24} role="img" aria-label={label}>
        <svg y={top} width="100%" height={tall} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {lines.map(({ heights, name = '' }, index) => (
            <path key={name} className={styles.line} data-line={index} d={pathOf(heights)} />
          ))}
        </svg>
        <line className={styles.axis} x1="0" x2="100%" y1={bottom} y2={bottom} />
        {marks.map((mark) => (
          <Mark key={mark.words} mark={mark} />
        ))}
      </svg>
    </figure>
  );
}

function Key({ name, index }: { readonly name: string; readonly index: number }) {
  return (
    <span className={styles.key}>
      <svg width="22" height="8" aria-hidden="true">
        <path className={styles.line} data-line={index} d="M0 4H22" />
      </svg>
      {name}
    </span>
  );
}

function Mark({ mark: { at, words, height, value } }: { readonly mark: CurveMark }) {
  const x = `${at * 100}%`;
  const y = bottom - tall * (height ?? 0);
  const side = sideOf(at);
  return (
    <g>
      {height !== undefined && <line className={styles.guide} x1={x} x2={x} y1={y} y2={bottom} />}
      {height !== undefined && <circle className={styles.point} cx={x} cy={y} r="3.5" />}
      <text className={styles.value} x={x} y={y - 9} textAnchor={side}>
        {value}
      </text>
      <text className={styles.words} x={x} y={bottom + 17} textAnchor={side}>
        {words}
      </text>
    </g>
  );
}

function sideOf(at: number): 'start' | 'middle' | 'end' {
  if (at < 0.05) return 'start';
  return at > 0.95 ? 'end' : 'middle';
}

function pathOf(heights: readonly number[]): string {
  const places = heights.map(
    (height, index) => `${((index / (heights.length - 1)) * 100).toFixed(2)} ${((1 - height) * 100).toFixed(2)}`,
  );
  return `M${places.join('L')}`;
}
