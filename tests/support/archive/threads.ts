import type { Person } from './people';
import type { Seeded } from './seeded';

/** One row of messages.csv. */
export interface Line {
  readonly at: number;
  /** Undefined: the member. */
  readonly sender: Person | undefined;
  readonly is: 'sent' | 'draft' | 'spam';
}

/** A stretch of a thread without a month of silence, and what is true of it. */
export interface Talked {
  readonly begunAt: number;
  readonly isOwn: boolean;
  readonly answeredAt: number | undefined;
}

export interface Thread {
  readonly id: string;
  readonly people: readonly Person[];
  readonly lines: readonly Line[];
  readonly stretches: readonly Talked[];
}

const [hour, day] = [3_600_000, 86_400_000];

export interface ThreadOptions {
  readonly people: readonly Person[];
  readonly from: number;
  readonly until: number;
  readonly count: number;
}

/** Threads of which it is known who began them, and when the other side answered first. */
export function makeThreads(random: Seeded, { people, from, until, count }: ThreadOptions): readonly Thread[] {
  return Array.from({ length: count }, (_, index) => {
    // Nobody but the member takes part in more threads than one.
    const partner = people[index % people.length];
    const others = partner ? [partner] : [];
    const stretches: Talked[] = [];
    const lines: Line[] = [];
    let at = from + random.between(0, 400) * day;
    while (at < until - 20 * day && stretches.length < 3) {
      const found = makeStretch(random, others, at);
      stretches.push(found.talked);
      lines.push(...found.lines);
      at = (found.lines.at(-1)?.at ?? at) + random.between(31 * 24, 300 * 24) * hour + 1000;
    }
    return { id: `2-thread${index}==`, people: others, lines: lines.toReversed(), stretches };
  });
}

interface Stretch {
  readonly lines: readonly Line[];
  readonly talked: Talked;
}

function makeStretch(random: Seeded, people: readonly Person[], begunAt: number): Stretch {
  const isOwn = random.chance(0.6);
  const count = random.between(1, 5);
  // Whoever began writes alone until the other side answers, if it does.
  const answer = random.chance(0.6) ? random.between(1, 3) : count;
  const sides = Array.from({ length: count }, (_, place) => place < answer || (place > answer && random.chance(0.5)));
  const lines: Line[] = [];
  let at = begunAt;
  const times = sides.map((isFirst) => {
    const moment = at;
    lines.push({ at, sender: isFirst === isOwn ? undefined : random.pick(people), is: 'sent' });
    // In between lies what was never sent, and what nobody asked for.
    if (random.chance(0.1)) lines.push({ at: at + 1000, sender: undefined, is: 'draft' });
    if (random.chance(0.1)) lines.push({ at: at + 2000, sender: random.pick(people), is: 'spam' });
    at += random.between(3, 36_000) * 1000;
    return moment;
  });
  return { lines, talked: { begunAt, isOwn, answeredAt: times[sides.indexOf(false)] } };
}
