/**
 * What one device says of one month, or of one whole year: its days travel together, each as detailed as its age and
 * the room allow. A device writes its own registers only, so the newest of them is always right and two devices never
 * contradict each other.
 */
export interface Register {
  /** A random id of one installation; says nothing about machine, browser or member. */
  readonly device: string;
  /** `YYMM` of a month, `YY` of a whole year; 2000 to 2099. */
  readonly span: string;
  /** Grows with everything that the device changes; no clock has a part in it. */
  readonly sequence: number;
  /** See `register-content.ts`. */
  readonly content: string;
}

/** The newest register of each device and span. */
export type Registers = ReadonlyMap<string, Register>;

/** The form of a device's id. */
export const devicePattern = /^[0-9a-z]{8}$/;

/** `<span>.<sequence>.<content>`; the device stands in the name of the entry. */
export function registerText({ span, sequence, content }: Register): string {
  return `${span}.${sequence.toString(36)}.${content}`;
}

/** Undefined for anything but what {@link registerText} makes. */
export function registerFrom(device: string, text: string): Register | undefined {
  const [, span, digits, content] =
    /^(\d\d(?:0[1-9]|1[0-2])?)\.([0-9a-z]{1,10})\.([dwmy]\.[0-9a-z]{0,10}\.[^.;]*)$/.exec(text) ?? [];
  if (span === undefined || digits === undefined || content === undefined) return undefined;
  return isYear(span) === content.startsWith('y')
    ? { device, span, sequence: Number.parseInt(digits, 36), content }
    : undefined;
}

/**
 * What is known when both are known: of each device and span the newest. Two of one sequence, which only a copied
 * browser profile can bring about, are told apart by their text. Any order of joining gives the same.
 */
export function joinRegisters(known: Registers, others: Iterable<Register>): Registers {
  const joined = new Map(known);
  for (const register of others) {
    const key = `${register.device} ${register.span}`;
    const before = joined.get(key);
    if (!before || isNewer(register, before)) joined.set(key, register);
  }
  return joined;
}

/**
 * Those that still hold. A year replaces its months when it is newer than all of them; a month that is newer than its
 * year takes the year back, and so do all later months of it. What is under way is missing for a while, never twice.
 */
export function validRegisters(registers: Registers): readonly Register[] {
  const newestMonth = new Map<string, number>();
  for (const { device, span, sequence } of registers.values()) {
    if (isYear(span)) continue;
    const year = `${device} ${span.slice(0, 2)}`;
    newestMonth.set(year, Math.max(newestMonth.get(year) ?? 0, sequence));
  }
  return [...registers.values()].filter(({ device, span, sequence }) => {
    const year = `${device} ${span.slice(0, 2)}`;
    if (isYear(span)) return sequence >= (newestMonth.get(year) ?? 0);
    return sequence > (registers.get(year)?.sequence ?? -1);
  });
}

/** Whether a span is a whole year. */
export function isYear(span: string): boolean {
  return span.length === 2;
}

function isNewer(one: Register, other: Register): boolean {
  return one.sequence === other.sequence ? one.content > other.content : one.sequence > other.sequence;
}
