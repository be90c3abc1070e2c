import type { HealthReport } from './health-report';

/** What a report was made with. */
export interface Surroundings {
  /** Of the extension. */
  readonly version: string;
  /** Name and version. */
  readonly browser: string;
}

/**
 * The report as Markdown, for an issue. In English whatever the member's language, like the names of kinds and patterns:
 * it is written for the maintainers, and the member reads it before copying it.
 */
export function healthText({ families, patterns, weeks }: HealthReport, { version, browser }: Surroundings): string {
  return [
    '### Four Pillars health report',
    `Four Pillars ${version}, ${browser}. Every date is the Monday of its week.`,
    table(
      ['kind', 'state', 'since', 'counted', 'confirmed', 'misses'],
      families.map(({ family, state, since, last, confirmed, misses }) => [
        family,
        state,
        since,
        last,
        confirmed,
        listOf(misses),
      ]),
    ),
    table(
      ['pattern', 'told', 'last'],
      patterns.map(({ name, count, day }) => [name, String(count), day]),
    ),
    table(
      ['week', 'counted'],
      weeks.map(({ week, counts }) => [week, listOf(counts)]),
    ),
  ].join('\n\n');
}

function listOf(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

type Row = readonly (string | undefined)[];

function table(head: Row, rows: readonly Row[]): string {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map((cell = '') => cell).join(' | ')} |`).join('\n');
}
