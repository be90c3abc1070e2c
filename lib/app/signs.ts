import { sensedKinds } from '@/lib/domain/activity';
import { healthFamilyOf } from '@/lib/domain/health/health';
import type { Sign } from '@/lib/domain/health/health-signs';
import { controls } from '@/lib/linkedin/hooks';
import type { Operation } from './operation';

/** What the self-check learns from an operation; undefined when it is nothing that LinkedIn had a part in. */
export function signOf(operation: Operation): Sign | undefined {
  switch (operation.do) {
    case 'add':
      return signOfActivity(operation);
    case 'read':
      // What was typed proves nothing about LinkedIn's answers.
      return operation.reading.source === 'live' ? { sign: 'alive', at: operation.reading.at } : undefined;
    case 'miss':
      return {
        sign: 'missed',
        family: healthFamilyOf(operation.kind),
        side: operation.side,
        at: operation.at,
      };
    default:
      return undefined;
  }
}

function signOfActivity({ activity, by = [] }: Extract<Operation, { do: 'add' }>): Sign | undefined {
  const kind = sensedKinds.find((sensed) => sensed === activity.kind);
  if (!kind || activity.source !== 'live') return undefined;
  return {
    sign: 'counted',
    family: healthFamilyOf(kind, activity.traits),
    at: activity.at,
    isConfirmed: activity.confidence === 'confirmed',
    isTold: by.some(isControl),
  };
}

/** Names with `:` in front are of controls that send nothing by themselves. */
function isControl(name: string): boolean {
  return !name.startsWith(':') && Object.hasOwn(controls, name);
}
