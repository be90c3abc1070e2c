import { daysBetween } from '@/lib/domain/day';
import { profileItems } from '@/lib/domain/estimate/answers';
import type { Explanation } from '@/lib/domain/estimate/explanation';
import type { ActionId } from '@/lib/domain/next-action/next-action';
import { proposals } from '@/lib/domain/next-action/next-action-table';
import type { FactSource } from './fact-source';
import { inviteFacts } from './invite-facts';
import type { FactValue, KnownName } from './nudge-facts';
import { isPlanDone } from './nudge-plan';
import { readFacts } from './read-facts';
import { windowFacts } from './window-facts';

/** Every fact that the product can know today; undefined while it is unknown. */
export type KnownFacts = { readonly [Name in KnownName]: FactValue<Name> | undefined };

/** The checklist has one part for "5 skills or more". */
const skillsOfItem = 5;

/** Works out all facts that can be known today; the clock comes with the source. */
export function factsFrom(source: FactSource): KnownFacts {
  return {
    ...windowFacts(source),
    ...readFacts(source),
    ...inviteFacts(source),
    ...toldFacts(source.explanation),
    ...ownFacts(source),
    'target.posts': targetOf('post'),
    'target.comments': targetOf('comment'),
    'target.people_searches': targetOf('search-and-view'),
  };
}

/** What the member or LinkedIn told about stocks and answers. */
function toldFacts({ answers: { profile }, inputs, salesNavigator }: Explanation) {
  return {
    'profile.known': profile !== undefined,
    'profile.items': inputs.profile_items,
    'profile.all_items': profileItems.length,
    'profile.missing': profile && profileItems.find((item) => !profile.includes(item)),
    'profile.skills': profile && (profile.includes('skills') ? skillsOfItem : 0),
    'profile.media': inputs.profile_media,
    'stock.connections': inputs.connections,
    'stock.coworkers': inputs.coworkers,
    'stock.groups': inputs.groups,
    'resp.asked': inputs.response_rate?.asked,
    'resp.rate': rateOf(inputs.response_rate),
    'account.sn': salesNavigator,
  } satisfies Partial<KnownFacts>;
}

/** What the product knows of itself. */
function ownFacts({ clock, explanation, log, preferences = {}, startedDay, archive }: FactSource) {
  const { official, estimate } = explanation;
  const last = official.at(-1);
  return {
    'official.none': last === undefined,
    'official.age': last && daysBetween(last.day, clock.day),
    coverage: estimate.coverage,
    'archive.none': archive === undefined,
    'installed.days': daysBetween(startedDay, clock.day),
    'today.plan_done': isPlanDone(log, clock.day),
    'pref.habit_help': preferences.habit_help ?? false,
    'pref.post_help': preferences.post_help ?? false,
    weekday: clock.weekday,
    hour: clock.hour,
  } satisfies Partial<KnownFacts>;
}

function rateOf(questions: Explanation['inputs']['response_rate']): number | undefined {
  return questions && questions.asked > 0 ? questions.replied / questions.asked : undefined;
}

/** Whole actions a week that earn 90 % of the points, as the model proposes them. */
function targetOf(action: ActionId): number | undefined {
  return proposals.find(({ id }) => id === action)?.target;
}
