/** One node of a profile of V8's sampling profiler, as the DevTools protocol gives it. */
interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string };
  readonly children?: readonly number[];
}

export interface Profile {
  readonly nodes: readonly ProfileNode[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

export interface OwnTime {
  /** Milliseconds of all samples with a frame of an extension on their stack. */
  readonly total: number;
  /** The longest run of such samples, in milliseconds. */
  readonly longest: number;
}

/** How long scripts of extensions were at work. A sample counts when any frame on its stack is one of theirs. */
export function ownTime({ nodes, samples = [], timeDeltas = [] }: Profile): OwnTime {
  const own = ownNodes(nodes);
  let [total, run, longest] = [0, 0, 0];
  for (const [place, id] of samples.entries()) {
    // The time of a sample is that until the next one.
    const lasted = Math.max(0, (timeDeltas[place + 1] ?? 0) / 1_000);
    run = own.has(id) ? run + lasted : 0;
    if (own.has(id)) total += lasted;
    longest = Math.max(longest, run);
  }
  return { total, longest };
}

/** The nodes that are an extension's, or were called by one. */
function ownNodes(nodes: readonly ProfileNode[]): ReadonlySet<number> {
  const own = new Set<number>();
  const children = new Map(nodes.map(({ id, children: below = [] }) => [id, below]));
  const add = (id: number): void => {
    if (own.has(id)) return;
    own.add(id);
    for (const child of children.get(id) ?? []) add(child);
  };
  for (const { id, callFrame } of nodes) if (/^(chrome|moz)-extension:/.test(callFrame.url)) add(id);
  return own;
}
