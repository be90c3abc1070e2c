import type { Slot } from '@/lib/domain/reminders/reminder-log';
import type { Span } from '@/lib/domain/reminders/span';
import { hours, type Wake, type World } from './simulate';
import { localTime, type Zone } from './zones';

/**
 * The rules once more, minute by minute on the browser's own calendar and by nothing of the product, for comparison.
 */

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

type Rules = Pick<World, 'settings' | 'dayStart'>;

/** Which window is open in which day; undefined where nothing may be shown. */
export function openSlot({ settings, dayStart }: Rules, at: number, zone: Zone): string | undefined {
  const local = localTime(at, zone);
  const { minute } = local;
  // Before the member's day begins, it is still the day before.
  const isBefore = minute < dayStart * 60;
  const day = isBefore ? dayBefore(local.day) : local.day;
  const weekday = (weekdays.indexOf(local.weekday) + (isBefore ? 6 : 0)) % 7;
  const window = settings.windows.findIndex((span) => holds(span, minute));
  const isFree = !settings.workdays.includes(weekday + 1) || isVacation(settings.vacation, day);
  return window < 0 || isFree || holds(settings.quiet, minute) ? undefined : `${day}/${window}`;
}

/** Walks the minutes from one end to the other; a span that ends before it begins goes over midnight. */
function holds({ from, to }: Span, minute: number): boolean {
  const length = (to - from + 1440) % 1440;
  return (minute - from + 1440) % 1440 < length;
}

function isVacation(vacation: World['settings']['vacation'], day: string): boolean {
  return vacation !== undefined && day >= vacation.from && day <= vacation.to;
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

/** Everything that went wrong in a simulation, in words. */
export function faultsOf(world: World, wakes: readonly Wake[]): readonly string[] {
  return [...faultsOfShown(world, wakes), ...wakes.flatMap((wake) => faultsOfWake(world, wake))];
}

function faultsOfShown(world: World, wakes: readonly Wake[]): readonly string[] {
  const shown = wakes.flatMap((wake) => (wake.shown ? [{ ...wake, slot: slotOf(wake.shown) }] : []));
  return shown.flatMap(({ at, zone, slot }, index) => {
    const earlier = shown.slice(0, index);
    const [day = ''] = slot.split('/');
    const broken: readonly (readonly [boolean, string])[] = [
      [openSlot(world, at, zone) !== slot, 'outside its window, in quiet hours or on a free day'],
      [earlier.some((one) => one.slot === slot), 'shown twice'],
      [earlier.filter((one) => one.slot.startsWith(day)).length >= 2, 'a third one'],
      [earlier.some((one) => at - one.at < hours), 'within an hour of another'],
      [(world.values.get(day) ?? Infinity) <= at, 'after value was added'],
    ];
    const where = `${slot} at ${new Date(at).toISOString()} in ${zone}`;
    return broken.filter(([isBroken]) => isBroken).map(([, fault]) => `${fault}: ${where}`);
  });
}

function slotOf({ day, window }: Slot): string {
  return `${day}/${window}`;
}

/** A wake that went through must have shown what was open and free: nothing is late by more than one wake. */
function faultsOfWake(world: World, { at, zone, kill, log, shown }: Wake): readonly string[] {
  const slot = openSlot(world, at, zone);
  if (!slot || kill) return [];
  const [day] = slot.split('/');
  const isUsed = log.some((one) => slotOf(one) === slot);
  const isAnswered = log.some((one) => one.day === day && (one.answer === 'done' || one.answer === 'opened'));
  const isSoon = log.some((one) => Math.abs(one.at - at) < hours);
  const isDone = (world.values.get(day ?? '') ?? Infinity) <= at;
  if (isUsed || isAnswered || isSoon || isDone || shown) return [];
  return [`not shown though open: ${slot} at ${new Date(at).toISOString()} in ${zone}`];
}
