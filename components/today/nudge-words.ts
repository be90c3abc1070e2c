import {
  type CountKey,
  formatDay,
  formatDecimal,
  formatNumber,
  formatShare,
  say,
  sayCount,
  type WordKey,
} from '@/components/words';
import type { Nudge, ToldFact } from '@/lib/domain/nudges/choose-nudge';
import type { Unit } from '@/lib/domain/nudges/nudge-facts';
import type { RuleId } from '@/lib/domain/nudges/nudge-rules';

/** A proposal in one sentence, with the member's own numbers. */
export function nudgeSentence({ id, words }: Pick<Nudge, 'id' | 'words'>): string {
  const { [id]: counted } = countKeys;
  const [first] = words;
  if (counted && typeof first?.value === 'number') return sayCount(counted, first.value);
  return say(keyOf(id), ...words.map(tell));
}

/** Why it is proposed; undefined where there is no reason to tell. */
export function nudgeReason({ id, why }: Pick<Nudge, 'id' | 'why'>): string | undefined {
  // Each rule with facts of a reason has the words for it; a test checks it.
  return why && say(`${keyOf(id)}_why` as WordKey, ...why.map(tell));
}

/** A proposal without any numbers, as it stands in a list. */
export function ruleSentence(id: RuleId): string {
  const open = say('guide_open_number');
  const { [id]: counted } = countKeys;
  return counted ? say(`${counted}_other`, open) : say(keyOf(id), open, open);
}

/** The sentences with one form for one and one for many. */
const countKeys: Readonly<Partial<Record<RuleId, Extract<CountKey, `nudge_${string}`>>>> = {
  I11: 'nudge_i11',
  R01: 'nudge_r01',
  R02: 'nudge_r02',
};

function keyOf(id: RuleId): WordKey {
  // Each rule has its words under its own name; a test checks it.
  return `nudge_${id.toLowerCase()}` as WordKey;
}

const tellers: Readonly<Record<Unit, (value: ToldFact['value']) => string>> = {
  'yes-or-no': String,
  count: inNumbers,
  days: inNumbers,
  hours: inNumbers,
  minutes: inNumbers,
  share: (value) => formatShare(Number(value)),
  times: (value) => formatDecimal(Number(value)),
  day: (value) => formatDay(String(value)),
  // Each part of the profile has its words; a test checks it.
  'profile-item': (value) => say(`nudge_item_${value}` as WordKey),
};

function tell({ value, unit }: ToldFact): string {
  return tellers[unit](value);
}

function inNumbers(value: ToldFact['value']): string {
  return formatNumber(Number(value));
}
