import type { ActivityKind, SensedKind } from '@/lib/domain/activity';
import type { Pillar } from '@/lib/domain/pillar';
import { pillarKinds } from '@/lib/domain/pillar-kinds';
import type { CountKey, WordKey } from './words';

/** Which pillar shows which kinds, in the order in which they are shown: its steps, and what was taken back of them. */
export const kindsOf: Readonly<Record<Pillar, readonly SensedKind[]>> = {
  ...pillarKinds,
  relations: [...pillarKinds.relations, 'invite-withdrawn'],
};

/** Message keys allow no hyphen. */
type Underlined<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underlined<Tail>}`
  : Name;

export const pillarWords = {
  brand: 'pillar_brand',
  find: 'pillar_find',
  insights: 'pillar_insights',
  relations: 'pillar_relations',
} as const satisfies Record<Pillar, WordKey>;

/** The key of a kind's name, as a row of a table shows it. */
export function kindWord(kind: ActivityKind): WordKey {
  return `kind_${underlined(kind)}`;
}

/** The key of a number of a sensed kind, "3 comments". */
export function countWord(kind: SensedKind): CountKey {
  return `count_${underlined(kind)}`;
}

function underlined<Name extends string>(name: Name): Underlined<Name> {
  // The type says what `replaceAll` does.
  return name.replaceAll('-', '_') as Underlined<Name>;
}
