import { devicePattern, type Register, registerFrom, registerText } from './register';
import { bytesOf, type SyncItems, syncLimits } from './sync-limits';

/** Entries are named `days:<device>:<number>`; their value is `1|<register>;<register>…`, where 1 is the format. */
const name = { prefix: 'days:', format: '1' } as const;

/** What a reader finds among the entries. */
export interface FoundRegisters {
  readonly registers: readonly Register[];
  /** All devices that have entries, also those whose entries cannot be read. */
  readonly devices: ReadonlySet<string>;
  /** Devices with entries of a newer format: neither read nor touched, and said. */
  readonly newer: ReadonlySet<string>;
  /** Entries of which something could not be read. The rest of them is used; only their own device replaces them. */
  readonly broken: readonly string[];
}

/** Whether an entry is one of ours. */
export function isSyncKey(key: string): boolean {
  return key.startsWith(name.prefix);
}

/** The device that an entry belongs to; undefined when it is none of ours. */
export function deviceOf(key: string): string | undefined {
  const [, device = '', index] = isSyncKey(key) ? key.split(':') : [];
  return index !== undefined && devicePattern.test(device) ? device : undefined;
}

/** The registers of one device as entries, each as full as it may be; undefined when one register is too large. */
export function packRegisters(device: string, registers: readonly Register[]): SyncItems | undefined {
  const values: string[] = [];
  for (const text of registers.toSorted(bySpan).map(registerText)) {
    const last = values.at(-1);
    const fuller = `${last};${text}`;
    if (last !== undefined && fits(device, fuller)) values[values.length - 1] = fuller;
    else values.push(`${name.format}|${text}`);
  }
  if (!values.every((value) => fits(device, value))) return undefined;
  return Object.fromEntries(values.map((value, index) => [`${name.prefix}${device}:${index}`, value]));
}

/** Reads whatever lies there; never throws. */
export function readItems(items: SyncItems): FoundRegisters {
  const found = Object.entries(items).flatMap(([key, value]) => {
    const device = deviceOf(key);
    return device === undefined ? [] : [{ key, device, read: readValue(device, value) }];
  });
  const readable = found.flatMap(({ key, read }) => (read === 'newer' ? [] : [{ key, read }]));
  return {
    registers: readable.flatMap(({ read }) => read).filter((register) => register !== undefined),
    devices: new Set(found.map(({ device }) => device)),
    newer: new Set(found.filter(({ read }) => read === 'newer').map(({ device }) => device)),
    broken: readable.filter(({ read }) => read.includes(undefined)).map(({ key }) => key),
  };
}

function readValue(device: string, value: unknown): 'newer' | readonly (Register | undefined)[] {
  const [, format, text = ''] = typeof value === 'string' ? (/^(\d+)\|(.*)$/s.exec(value) ?? []) : [];
  if (format === name.format) return text.split(';').map((each) => registerFrom(device, each));
  return Number(format) > Number(name.format) ? 'newer' : [undefined];
}

/** The last number that an entry can have makes its name longest. */
function fits(device: string, value: string): boolean {
  return bytesOf(`${name.prefix}${device}:${syncLimits.items}`, value) <= syncLimits.itemBytes;
}

/** Oldest first, so that entries with old months seldom change. */
function bySpan({ span: one }: Register, { span: other }: Register): number {
  return one < other ? -1 : Number(one > other);
}
