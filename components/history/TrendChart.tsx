import { scaleLinear } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { PillarGlyph } from '@/components/PillarGlyph';
import { pillarWords } from '@/components/pillar-kinds';
import { formatNumber, say } from '@/components/words';
import type { Pillar } from '@/lib/domain/pillar';
import { spread } from './spread';
import styles from './TrendChart.module.css';

export interface TrendPoint {
  /** 0–1 of the time that is shown. */
  readonly x: number;
  readonly y: number;
}

export interface TrendLine {
  readonly pillar: Pillar;
  /** In the order of time. */
  readonly points: readonly TrendPoint[];
}

export interface TrendMark extends TrendPoint {
  readonly pillar: Pillar;
  readonly words: string;
}

interface Props {
  /** What is drawn, in one sentence. */
  readonly label: string;
  /** The highest number that there can be. */
  readonly top: number;
  readonly lines: readonly TrendLine[];
  readonly marks?: readonly TrendMark[];
  /** Said at both ends of the time. */
  readonly ends: readonly [first: string, last: string];
}

/** Height of the drawing in pixels, and the room that a name needs. */
const tall = 168;
const nameHeight = 17;

/** One line per pillar over time, told apart by dashes and by its name at the end; marks have the shape of the pillar. */
export function TrendChart({ label, top, lines, marks = [], ends: [first, last] }: Props) {
  const scale = scaleLinear({ domain: [0, top], range: [100, 0], nice: 5 });
  const ticks = scale.ticks(5).filter(Number.isInteger);
  return (
    <div className={styles.trend} dir="ltr">
      <svg className={styles.numbers} width="30" height={tall} aria-hidden="true">
        {ticks.map((tick) => (
          <text key={tick} x="30" y={`${scale(tick)}%`} dy="0.32em" textAnchor="end">
            {formatNumber(tick)}
          </text>
        ))}
      </svg>
      <svg className={styles.plot} width="100%" height={tall} role="img" aria-label={label}>
        {ticks.map((tick) => (
          <line key={tick} className={styles.grid} x1="0" x2="100%" y1={`${scale(tick)}%`} y2={`${scale(tick)}%`} />
        ))}
        <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {lines.map(({ pillar, points }) => (
            <g key={pillar} className={styles.line} data-pillar={pillar}>
              <LinePath
                data={[...points]}
                x={({ x }) => x * 100}
                y={({ y }) => scale(y)}
                fill="none"
                vectorEffect="non-scaling-stroke"
              />
            </g>
          ))}
        </svg>
        {marks.map((mark) => (
          <Mark key={`${mark.pillar} ${mark.x}`} mark={mark} y={scale(mark.y)} />
        ))}
      </svg>
      <Names ends={lines.map((line) => ({ ...line, y: (scale(endOf(line, marks)) / 100) * tall }))} />
      <span className={styles.first}>{first}</span>
      <span className={styles.last}>{last}</span>
    </div>
  );
}

function Mark({ mark: { pillar, x, words }, y }: { readonly mark: TrendMark; readonly y: number }) {
  return (
    <svg className={styles.mark} x={`${x * 100}%`} y={`${y}%`} data-pillar={pillar} aria-hidden="true">
      <title>{words}</title>
      <circle r="10" />
      <g transform="translate(-8 -8)">
        <PillarGlyph pillar={pillar} />
      </g>
    </svg>
  );
}

/** The number that a name stands beside: where the line ends, or else the last mark. */
function endOf({ pillar, points }: TrendLine, marks: readonly TrendMark[]): number {
  const last = points.at(-1) ?? marks.findLast((mark) => mark.pillar === pillar);
  return last?.y ?? 0;
}

interface NamesProps {
  /** Each with its pixels from the top. */
  readonly ends: readonly { readonly pillar: Pillar; readonly y: number }[];
}

function Names({ ends }: NamesProps) {
  const places = spread(
    ends.map(({ y }) => y),
    nameHeight,
    tall,
  );
  return (
    <svg className={styles.names} width="112" height={tall} aria-hidden="true">
      {ends.map(({ pillar }, index) => (
        <g key={pillar} data-pillar={pillar} transform={`translate(0 ${places[index] ?? 0})`}>
          <path className={styles.line} d="M4 0H28" />
          <text x="34" dy="0.32em">
            {say(pillarWords[pillar])}
          </text>
        </g>
      ))}
    </svg>
  );
}
