import { kindsOf, kindWord } from '@/components/pillar-kinds';
import { say, type WordKey } from '@/components/words';
import type { Family } from '@/lib/domain/health/health';
import { pillars } from '@/lib/domain/pillar';

/** Families of more than one kind have a name of their own. */
const names: Readonly<Partial<Record<Family, WordKey>>> = {
  comment: 'family_comment',
  message: 'family_message',
  post: 'family_post',
};

/** The families in the order in which their kinds are shown elsewhere. */
export const shownFamilies: readonly Family[] = pillars.flatMap((pillar) => kindsOf[pillar]).filter(isFamily);

/** What a family is called at the beginning of a sentence, in the plural. */
export function familyName(family: Family): string {
  return say(names[family] ?? kindWord(family));
}

function isFamily(kind: string): kind is Family {
  return kind !== 'reply' && kind !== 'inmail' && kind !== 'article';
}
