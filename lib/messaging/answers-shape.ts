import { z } from 'zod/mini';
import { profileItems, profileMedia } from '@/lib/domain/estimate/answers';

const howMany = z.int().check(z.gte(0), z.lte(1e6));

/** What the member may answer; every answer may be missing. */
export const answersShape = z.strictObject({
  profile: z.optional(z.array(z.enum(profileItems)).check(z.refine(areUnique))),
  media: z.optional(z.array(z.enum(profileMedia)).check(z.refine(areUnique))),
  groups: z.optional(howMany),
  seniors: z.optional(howMany),
  coworkers: z.optional(howMany),
  invitations: z.optional(
    z.strictObject({ sent: howMany, accepted: howMany }).check(z.refine(({ sent, accepted }) => accepted <= sent)),
  ),
  salesNavigator: z.optional(z.boolean()),
  seenShare: z.optional(z.number().check(z.gte(0.25), z.lte(1))),
});

export function areUnique(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}
