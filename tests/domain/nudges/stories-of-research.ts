import { profileItems } from '@/lib/domain/estimate/answers';
import { readBefore } from '@/tests/domain/readings';
import { tallyBefore } from '@/tests/domain/tallies';
import { daysWithReactions, postsBefore, type Stories, seat } from './story';

const month = [0, 9, 18, 27];

const everyItem = { profile: profileItems };

/** Stories of brand and find. */
export const researchStories = {
  B01: {
    fires: { answers: { profile: profileItems.slice(1) } },
    silent: { answers: everyItem },
  },
  B02: {
    fires: { answers: { profile: profileItems.filter((item) => item !== 'skills') } },
    silent: { answers: { profile: ['skills'] } },
  },
  B03: { fires: { answers: { media: ['cover'] } }, silent: { answers: { media: ['cover', 'featured'] } } },
  B04: { fires: { tallies: daysWithReactions(4) }, silent: { tallies: daysWithReactions(3) } },
  B05: { fires: { tallies: postsBefore(3) }, silent: { tallies: postsBefore(2) } },
  B06: {
    fires: { tallies: postsBefore(...month) },
    silent: { tallies: [...postsBefore(...month), tallyBefore(89, { article: 1 })] },
  },
  B07: {
    fires: { facts: { 'content.topPost': 200, 'content.median': 100, 'content.times': 2 } },
    silent: { facts: { 'content.topPost': 199, 'content.median': 100, 'content.times': 1.99 } },
  },
  B08: {
    fires: { readings: readBefore(9, { connections: 30 }) },
    silent: { readings: readBefore(9, { connections: 29 }) },
  },
  B09: {
    fires: { facts: { 'd90.recommendations_given': 0 } },
    silent: { facts: { 'd90.recommendations_given': 1 } },
  },
  B10: { fires: { facts: { 'since.search_appearances': 14 } }, silent: { facts: { 'since.search_appearances': 13 } } },

  F01: {
    fires: { tallies: daysWithReactions(2) },
    silent: { tallies: [...daysWithReactions(2).slice(1), tallyBefore(0, { 'people-search': 1 })] },
  },
  F02: {
    fires: { tallies: [tallyBefore(6, { 'people-search': 1 }, { outside: 2 })] },
    silent: { tallies: [tallyBefore(6, { 'people-search': 1 }, { outside: 3 })] },
  },
  F03: { fires: { facts: { 'since.profile_views_page': 7 } }, silent: { facts: { 'since.profile_views_page': 6 } } },
  F04: {
    fires: { readings: [28, 0].flatMap((age) => readBefore(age, { 'profile-viewers': age ? 100 : 120 })) },
    silent: { readings: [28, 0].flatMap((age) => readBefore(age, { 'profile-viewers': age ? 100 : 119 })) },
  },
  F05: { fires: { facts: { 'd28.event_pages': 0 } }, silent: { facts: { 'd28.event_pages': 1 } } },
  F06: { fires: { facts: { 'flag.commercial_limit': true } }, silent: { facts: { 'flag.commercial_limit': false } } },
  F07: {
    fires: { answers: seat },
    silent: { answers: seat, tallies: [tallyBefore(6, { 'lead-save': 1 })] },
  },
  F08: {
    fires: { answers: seat },
    silent: { answers: seat, tallies: [tallyBefore(6, { 'lead-search': 1 })] },
  },
  F09: {
    fires: { tallies: daysWithReactions(2), preferences: { habit_help: true } },
    silent: { tallies: daysWithReactions(2) },
  },
} as const satisfies Stories;
