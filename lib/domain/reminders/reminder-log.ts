/** `done`: added value · `later`: asked to come again in the next window · `opened`: went to see what is left today. */
export const reminderAnswers = ['done', 'later', 'opened'] as const;

export type ReminderAnswer = (typeof reminderAnswers)[number];

/** One window of one day: what a reminder is there for once at most. */
export interface Slot {
  /** The member's day. */
  readonly day: string;
  readonly window: 0 | 1;
}

/** A reminder that was shown, or was about to be when the browser stopped us. */
export interface ShownReminder extends Slot {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly answer?: ReminderAnswer | undefined;
}

/** Oldest first. Written before a reminder is shown, so that none can be shown twice. */
export type ReminderLog = readonly ShownReminder[];

/** Two a day for ten days: a clock may be set back as far and still finds what was shown. */
const kept = 20;

/** The log with one more; the oldest are let go. */
export function logWith(log: ReminderLog, shown: ShownReminder): ReminderLog {
  return [...log, shown].slice(-kept);
}

/** The log with what the member answered to a reminder. */
export function answerIn(log: ReminderLog, slot: Slot, answer: ReminderAnswer): ReminderLog {
  return log.map((shown) => (isSame(shown, slot) ? { ...shown, answer } : shown));
}

/** Whether a slot is used up: shown already, or the member has answered that day with anything but "later". */
export function isUsedUp(log: ReminderLog, slot: Slot): boolean {
  return log.some((shown) => isSame(shown, slot) || (shown.day === slot.day && isFinal(shown)));
}

function isSame(one: Slot, other: Slot): boolean {
  return one.day === other.day && one.window === other.window;
}

function isFinal({ answer }: ShownReminder): boolean {
  return answer !== undefined && answer !== 'later';
}
