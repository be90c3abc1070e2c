import { type OwnDays, ownRegisters, plans } from './own-registers';
import type { Register } from './register';
import { lastDayOf } from './register-content';
import { packRegisters } from './sync-items';
import { type Room, roomOf, type SyncItems } from './sync-limits';

/** What a device sends, and how much had to be left out. */
export interface OwnItems {
  readonly items: SyncItems;
  readonly registers: readonly Register[];
  /** Place in `plans`; 0 is the most detailed. */
  readonly plan: number;
  /** Last day of what is so old that there is no room for it at all; it stays on its device. */
  readonly leftOut?: string;
}

/**
 * The entries of a device in as much detail as its room allows. Where not even the sums of years fit, the oldest are
 * left out, to the last one: there is an answer for every room.
 */
export function ownItems(own: OwnDays, room: Room): OwnItems {
  for (const [plan, each] of plans.entries()) {
    const registers = ownRegisters(own, each);
    const items = packWithin(own.device, registers, room);
    if (items) return { items, registers, plan };
  }
  return newestWithin(own, room);
}

function newestWithin(own: OwnDays, room: Room): OwnItems {
  const plan = plans.length - 1;
  const all = plans.slice(-1).flatMap((last) => ownRegisters(own, last));
  const newestFirst = all.toSorted((one, other) => (lastDayOf(one.span) < lastDayOf(other.span) ? 1 : -1));
  for (let kept = newestFirst.length; kept > 0; kept -= 1) {
    const registers = newestFirst.slice(0, kept);
    const items = packWithin(own.device, registers, room);
    if (items) return { items, registers, plan, ...leftOutFrom(newestFirst[kept]) };
  }
  return { items: {}, registers: [], plan, ...leftOutFrom(newestFirst[0]) };
}

function leftOutFrom(first: Register | undefined): Pick<OwnItems, 'leftOut'> {
  return first ? { leftOut: lastDayOf(first.span) } : {};
}

function packWithin(device: string, registers: readonly Register[], room: Room): SyncItems | undefined {
  const items = packRegisters(device, registers);
  const needed = items && roomOf(items);
  return needed && needed.bytes <= room.bytes && needed.items <= room.items ? items : undefined;
}
