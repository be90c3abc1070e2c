import type { NudgeLog } from '@/lib/domain/nudges/nudge-log';
import type { RuleId } from '@/lib/domain/nudges/nudge-rules';
import { each, scoreBefore } from '@/tests/domain/readings';
import { tallyBefore, today } from '@/tests/domain/tallies';
import type { Stories } from './story';

/** Stories of care. */
export const careStories = {
  C01: { fires: { readings: scoreBefore(7, each(9)) }, silent: { readings: scoreBefore(6, each(9)) } },
  C02: { fires: { facts: { coverage: 0.39 } }, silent: { facts: { coverage: 0.4 } } },
  C03: {
    fires: { startedAgo: 3, facts: { 'archive.none': true } },
    silent: { startedAgo: 2, facts: { 'archive.none': true } },
  },
  C04: { fires: { tallies: [tallyBefore(6, { invite: 80 })] }, silent: { tallies: [tallyBefore(6, { invite: 79 })] } },
  C05: {
    fires: { tallies: [tallyBefore(0, { comment: 9, reply: 1 })] },
    silent: { tallies: [tallyBefore(0, { comment: 9 }, { threads: 14 }), tallyBefore(1, { reply: 9 })] },
  },
  C06: { fires: { tallies: [tallyBefore(6, { post: 5 })] }, silent: { tallies: [tallyBefore(7, { post: 5 })] } },
  C07: { fires: { log: done('I01', 'F01', 'R08') }, silent: { log: done('I01', 'F01', 'C01') } },
  C08: { fires: { clock: { weekday: 5, hour: 14 } }, silent: { clock: { weekday: 5, hour: 13 } } },
} as const satisfies Stories;

function done(...rules: readonly RuleId[]): NudgeLog {
  return Object.fromEntries(rules.map((id) => [id, { shown: [], answers: [{ is: 'done', at: 0, day: today }] }]));
}
