import { profileItems } from '@/lib/domain/estimate/answers';
import type { ArchiveFacts } from '@/lib/domain/estimate/archive-facts';
import type { Invitations, Questions } from '@/lib/domain/estimate/rates';
import type { Book, Knowledge } from './book';
import type { Stretch } from './people/threads';

const dayLength = 86_400_000;

/** Days after which an invitation that was not accepted counts as refused. Source: acceptances of a real export. */
const matureDays = 14;

/** Days of messages that say how often the member is answered; the window of the model. */
const questionDays = 90;

/** Puts together what all files of an import say. */
export function factsFrom({ knowledge, until }: Book, stretches: readonly Stretch[] | undefined): ArchiveFacts {
  const { connections, companies, items } = knowledge;
  const invitations = acceptanceOf(knowledge, until);
  return {
    ...(invitations && { invitations }),
    ...(stretches && { questions: questionsIn(stretches, until) }),
    ...(connections && {
      connections: connections.length,
      seniors: connections.filter(({ isSenior }) => isSenior).length,
    }),
    ...(connections &&
      companies && {
        coworkers: connections.filter(({ company }) => company !== undefined && companies.has(company)).length,
      }),
    ...(items.size > 0 && {
      profile: {
        has: profileItems.filter((item) => items.get(item) === true),
        lacks: profileItems.filter((item) => items.get(item) === false),
      },
    }),
  };
}

/** Undefined where the files have no addresses by which to find the invited among the connections. */
function acceptanceOf({ sent, connections = [] }: Knowledge, until: number): Invitations | undefined {
  const profiles = new Set(connections.map(({ profile }) => profile).filter((mark) => mark !== undefined));
  const known = [...sent.values()].filter(({ to }) => to !== undefined);
  if (profiles.size === 0 || known.length === 0) return undefined;
  const accepted = known.filter(({ to = 0 }) => profiles.has(to)).length;
  const refused = known.filter(({ to = 0, at }) => !profiles.has(to) && at <= until - matureDays * dayLength).length;
  return { sent: accepted + refused, accepted };
}

function questionsIn(stretches: readonly Stretch[], until: number): Questions {
  const asked = stretches.filter(({ isOwn, begunAt }) => isOwn && begunAt > until - questionDays * dayLength);
  return { asked: asked.length, replied: asked.filter(({ answeredAt }) => answeredAt !== undefined).length };
}

/** How many there were in all on each day on which one came, oldest first. */
export function stockByDay(days: readonly string[]): readonly { readonly day: string; readonly value: number }[] {
  const counts = new Map<string, number>();
  for (const [index, day] of days.toSorted().entries()) counts.set(day, index + 1);
  return [...counts].map(([day, value]) => ({ day, value }));
}
