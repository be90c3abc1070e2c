import type { Activity, ActivityKind, Traits } from '@/lib/domain/activity';
import type { ArchiveFacts } from '@/lib/domain/estimate/archive-facts';
import type { Dialect } from './dialect';
import { momentOf } from './formats';
import type { Story } from './story';

/** The member's clock: half an hour off the full hour, as in India. */
export const clock = { offsetAt: () => 330, dayStart: 3 } as const;

type Done = readonly [kind: ActivityKind, at: number, traits?: Traits];

/** An action as text, for comparing. */
export function asText({ kind, at, traits }: Pick<Activity, 'kind' | 'at' | 'traits'>): string {
  return `${new Date(at).toISOString()} ${kind} ${JSON.stringify(traits ?? {})}`;
}

/** The member's day by the clock above, worked out another way than the product does. */
export function localDay(at: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Kolkata' }).format(at - clock.dayStart * 3_600_000);
}

/** Every action that an import of the story has to find, in the order of their texts. */
export function actionsIn(story: Story): readonly string[] {
  const done: readonly Done[] = [
    ...story.comments.map(({ at }) => ['comment', at] as const),
    ...story.reactions.map((at) => ['reaction', at] as const),
    ...story.shares.map(({ at, isRepost }) =>
      isRepost ? (['repost', at, { form: 'quote' }] as const) : (['post', at] as const),
    ),
    ...story.reposts.map((at) => ['repost', at, { form: 'instant' }] as const),
    ...story.articles.filter(({ isDraft }) => !isDraft).map(({ at }) => ['article', at] as const),
    ...story.follows.filter(({ isUndone }) => !isUndone).map(({ at }) => ['follow', at] as const),
    ...story.companyFollows.map((at) => ['follow', at] as const),
    ...story.endorsed.map((at) => ['endorsement', at] as const),
    ...story.invitations
      .filter(({ isOwn }) => isOwn)
      .map(({ at, note }) => ['invite', at, { note: note !== '' }] as const),
    ...story.threads.flatMap(({ lines }) =>
      lines.filter(({ is, sender }) => is === 'sent' && !sender).map(({ at }) => ['message', at] as const),
    ),
    ...story.threads
      .flatMap(({ stretches }) => stretches.flatMap(({ answeredAt }) => answeredAt ?? []))
      .map((at) => ['conversation', at] as const),
  ];
  return done.map(([kind, at, traits]) => asText({ kind, at, ...(traits && { traits }) })).toSorted();
}

/** The facts that an import of the story has to find. */
export function factsIn(story: Story, { isNew }: Dialect, until: number): ArchiveFacts {
  const people = story.connections.map(({ person }) => person);
  const sent = story.invitations.filter(({ isOwn }) => isOwn);
  const accepted = sent.filter(({ person }) => people.includes(person));
  const mature = sent.filter(({ person, at }) => !people.includes(person) && at <= until - 14 * 86_400_000);
  const asked = story.threads
    .flatMap(({ stretches }) => stretches)
    .filter(({ isOwn, begunAt }) => isOwn && begunAt > until - 90 * 86_400_000);
  return {
    ...(isNew &&
      sent.length > 0 &&
      people.length > 0 && {
        invitations: { sent: accepted.length + mature.length, accepted: accepted.length },
      }),
    questions: { asked: asked.length, replied: asked.filter(({ answeredAt }) => answeredAt !== undefined).length },
    connections: people.length,
    seniors: people.filter(({ isSenior }) => isSenior).length,
    coworkers: people.filter(({ isCoworker }) => isCoworker).length,
    profile: { has: ['headline', 'about', 'location', 'position', 'education'], lacks: ['skills'] },
  };
}

/** The days of the connections, and how many there were in all on each. */
export function connectionsIn(story: Story, { hasOldConnections }: Dialect): Readonly<Record<string, number>> {
  const days = story.connections.map(({ day }) => (hasOldConnections ? localDay(momentOf(day)) : day));
  return Object.fromEntries(days.map((day) => [day, days.filter((other) => other <= day).length]));
}
