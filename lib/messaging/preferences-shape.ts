import { z } from 'zod/mini';
import { mostOfGoal } from '@/lib/domain/momentum/goals';
import { badgeChoices } from '@/lib/domain/reminders/badge';
import { isFaultless } from '@/lib/domain/reminders/reminder-faults';
import { reminderStatuses } from '@/lib/domain/reminders/reminder-settings';
import { areUnique } from './answers-shape';
import { dayShape } from './day-shape';

const minute = z.int().check(z.gte(0), z.lt(24 * 60));
const span = z.strictObject({ from: minute, to: minute });
const vacation = z.strictObject({ from: dayShape, to: dayShape });
const weekday = z.int().check(z.gte(1), z.lte(7));

const reminders = z
  .strictObject({
    status: z.enum(reminderStatuses),
    windows: z.tuple([span, span]),
    quiet: span,
    workdays: z.array(weekday).check(z.refine(areUnique)),
    vacation: z.optional(vacation),
    past: z.optional(z.array(vacation).check(z.maxLength(20))),
  })
  .check(z.refine(isFaultless));

const goal = (most: number) => z.int().check(z.gte(0), z.lte(most));

const goals = z.strictObject({
  value: goal(mostOfGoal.value),
  conversations: goal(mostOfGoal.conversations),
  appointments: goal(mostOfGoal.appointments),
});

const guide = z.strictObject({
  isOn: z.boolean(),
  habitHelp: z.boolean(),
  postHelp: z.boolean(),
  streak: z.boolean(),
});

/** Badge, reminders, goals and guide, as a page sends them and as they lie in the settings. */
export const preferencesShape = z.strictObject({ badge: z.enum(badgeChoices), reminders, goals, guide });
