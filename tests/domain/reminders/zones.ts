import type { OffsetAt } from '@/lib/domain/reminders/clock-changes';

/** Real zones: both directions of both hemispheres, half an hour, quarter hours, both sides of the date line. */
export const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Honolulu',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
] as const;

export type Zone = (typeof zones)[number];

/** What the browser's own calendar says, which nothing of the product has a part in. */
export interface LocalTime {
  readonly day: string;
  /** Minutes since midnight. */
  readonly minute: number;
  /** Mon, Tue, … */
  readonly weekday: string;
}

const formats = new Map(zones.map((zone) => [zone, formatOf(zone)]));

function formatOf(zone: Zone): Intl.DateTimeFormat {
  const numbers = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat('en-GB', { ...numbers, weekday: 'short', hourCycle: 'h23', timeZone: zone });
}

/** Reads `Wed, 01/07/2026, 00:00`. */
export function localTime(at: number, zone: Zone): LocalTime {
  const text = formats.get(zone)?.format(at) ?? '';
  const [, weekday = '', day, month, year, hour, minute] =
    /^(\w+), (\d\d)\/(\d\d)\/(\d{4}), (\d\d):(\d\d)$/.exec(text) ?? [];
  return { day: `${year}-${month}-${day}`, minute: Number(hour) * 60 + Number(minute), weekday };
}

const quarter = 15 * 60_000;
const first = Date.UTC(2025, 11, 1);
const last = Date.UTC(2027, 1, 1);

/** Where the offset of a zone changes, with the offset from there on. */
function changesOf(zone: Zone): readonly (readonly [from: number, offset: number])[] {
  const changes: [number, number][] = [];
  for (let at = first; at < last; at += quarter) {
    const { day, minute } = localTime(at, zone);
    const offset = (Date.parse(day) - at) / 60_000 + minute;
    if (changes.at(-1)?.[1] !== offset) changes.push([at, offset]);
  }
  return changes;
}

const tables = new Map<Zone, ReturnType<typeof changesOf>>();

function tableOf(zone: Zone): ReturnType<typeof changesOf> {
  const table = tables.get(zone) ?? changesOf(zone);
  tables.set(zone, table);
  return table;
}

/** Minutes east of UTC in a zone. */
export function offsetIn(zone: Zone): OffsetAt {
  const table = tableOf(zone);
  return (at) => (table.findLast(([from]) => from <= at) ?? table[0])?.[1] ?? 0;
}

/** The moments of 2026 at which the clocks of a zone change. */
export function clockChanges(zone: Zone): readonly number[] {
  return tableOf(zone)
    .slice(1)
    .map(([from]) => from);
}
