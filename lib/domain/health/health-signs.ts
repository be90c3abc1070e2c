import {
  type Family,
  type FamilyHealth,
  type Gap,
  type Health,
  isBroken,
  isLoss,
  type Misses,
  type MissSide,
} from './health';

/** Something that the self-check learns. `at` is in epoch milliseconds. */
export type Sign = Counted | Missed | Alive;

interface Counted {
  readonly sign: 'counted';
  readonly family: Family;
  readonly at: number;
  readonly isConfirmed: boolean;
  /** A control that we know told it. */
  readonly isTold: boolean;
}

interface Missed {
  readonly sign: 'missed';
  readonly family: Family;
  readonly side: MissSide;
  readonly at: number;
}

/** LinkedIn served something, whatever it was. */
interface Alive {
  readonly sign: 'alive';
  readonly at: number;
}

/**
 * How many misses a stretch of silence counts for. Where nothing came, the connection may be the reason; with five
 * needed before anything is said, one dropped connection never is enough, however often the member presses.
 */
const mostInStretch = 3;

/** Of each family, the latest gaps are kept. */
const mostGaps = 10;

/** A stretch ends with a sign of life of LinkedIn's, or after this many milliseconds (6 hours) without a miss. */
const stretchEnd = 6 * 3_600_000;

/**
 * The health after a sign. A sign that was taken in before changes nothing, whatever came since: a miss counts only
 * when it is later than all that its side knows. What the record says of the future is not believed: the clock was set
 * back.
 */
export function healthWith(health: Health, sign: Sign, now: number): Health {
  const at = Math.min(sign.at, now);
  const life = isAnswer(sign) ? later(health.alive, at, now) : health.alive;
  if (sign.sign === 'alive') return { ...health, alive: life };
  const before = health.families[sign.family] ?? { misses: [], gaps: [] };
  const after =
    sign.sign === 'counted'
      ? withCount(before, { ...sign, at }, now)
      : withMiss(before, { ...sign, at }, { alive: past(health.alive, now), now });
  return { ...health, alive: life, families: { ...health.families, [sign.family]: after } };
}

interface Circumstances {
  readonly alive: number;
  readonly now: number;
}

/** Whether LinkedIn must have answered for the sign to come about. */
function isAnswer(sign: Sign): boolean {
  if (sign.sign === 'counted') return sign.isConfirmed;
  return sign.sign === 'alive' || !isSilence(sign.side);
}

/** Sides on which nothing came; the others rest on an answer of LinkedIn's. */
function isSilence(side: MissSide): boolean {
  return side === 'answer' || side === 'page';
}

/** Whatever tells an action heals every side, but only a known control heals the side of the controls. */
function withCount(family: FamilyHealth, { at, isConfirmed, isTold }: Counted, now: number): FamilyHealth {
  const stays = ({ side, last }: Misses): boolean => (side === 'input' && !isTold) || (at < last && last <= now);
  return {
    ...family,
    counted: later(family.counted, at, now),
    ...(isConfirmed && { confirmed: later(family.confirmed, at, now) }),
    ...(isTold && { told: later(family.told, at, now) }),
    misses: family.misses.filter(stays),
    gaps: [
      ...family.gaps,
      ...gapsIn(
        family.misses.filter((misses) => !stays(misses)),
        at,
      ),
    ].slice(-mostGaps),
  };
}

/** What was broken until `at`. */
function gapsIn(healed: readonly Misses[], at: number): readonly Gap[] {
  return healed
    .filter((misses) => isLoss(misses.side) && isBroken(misses))
    .map(({ since }) => ({ from: Math.min(since, at), to: at }));
}

function withMiss(family: FamilyHealth, { side, at }: Missed, { alive, now }: Circumstances): FamilyHealth {
  const before = family.misses.find((misses) => misses.side === side && misses.last <= now);
  const known = Math.max(before?.last ?? 0, past(side === 'input' ? family.told : family.counted, now));
  if (at <= known) return family;
  const isNewStretch = !before || alive > before.last || at - before.last >= stretchEnd;
  const stretch = isNewStretch ? 1 : before.stretch + 1;
  const { count, since } = before ?? { count: 0, since: at };
  const counts = !isSilence(side) || stretch <= mostInStretch;
  const after: Misses = { side, count: count + Number(counts), since, last: at, stretch };
  return { ...family, misses: [...family.misses.filter((misses) => misses.side !== side), after] };
}

function later(stored: number | undefined, at: number, now: number): number {
  return Math.max(past(stored, now), at);
}

/** A time that has come to pass; without one, the beginning of all. */
function past(time: number | undefined, now: number): number {
  return time !== undefined && time <= now ? time : 0;
}
