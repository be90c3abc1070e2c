import type { Activity } from '@/lib/domain/activity';
import type { Correction } from '@/lib/domain/corrections';
import type { Reading } from '@/lib/domain/reading';
import type { Tally } from '@/lib/domain/tally';
import { answersByAccount, type ToldByAccount } from './answers';
import { keysOf, type StorageArea } from './area';
import { Identity } from './identity';
import { mirrorKeys } from './mirror';
import { type NudgeLogsByAccount, nudgeLogsByAccount } from './nudges';
import { isSound, type RowStore } from './rows';
import { Sentinel } from './sentinel';

/** What the second copy holds; broken rows are left out. */
export interface MirrorContent {
  readonly sentinel: Sentinel;
  /** Undefined in a copy of an older version. */
  readonly identity: Identity | undefined;
  /** None in a copy of an older version. */
  readonly answers: ToldByAccount;
  /** None in a copy of an older version. */
  readonly nudges: NudgeLogsByAccount;
  readonly tallies: readonly Tally[];
  readonly activities: readonly Activity[];
  readonly readings: readonly Reading[];
  /** None in a copy of an older version. */
  readonly corrections: readonly Correction[];
}

/** The sentinel of the second copy; undefined when there is none or it is broken. */
export async function findMirrorSentinel(area: StorageArea): Promise<Sentinel | undefined> {
  const { [mirrorKeys.sentinel]: value } = await area.get([mirrorKeys.sentinel]);
  const parsed = Sentinel.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** The whole second copy. */
export async function readMirror(area: StorageArea, sentinel: Sentinel): Promise<MirrorContent> {
  const items = await area.get([...(await keysOf(area, 'mirror:'))]);
  const identity = Identity.safeParse(items[mirrorKeys.identity]);
  return {
    sentinel,
    identity: identity.success ? identity.data : undefined,
    answers: answersByAccount(items[mirrorKeys.answers]),
    nudges: nudgeLogsByAccount(items[mirrorKeys.nudges]),
    // Borders to what lay on a disk: `rowsOf` lets through only rows that the guard of their store accepted.
    tallies: rowsOf(items, 'tallies') as readonly Tally[],
    activities: rowsOf(items, 'activities') as readonly Activity[],
    readings: rowsOf(items, 'readings') as readonly Reading[],
    corrections: rowsOf(items, 'corrections') as readonly Correction[],
  };
}

function rowsOf(items: Readonly<Record<string, unknown>>, store: RowStore): readonly unknown[] {
  return Object.entries(items)
    .filter(([key, value]) => key.startsWith(mirrorKeys[store]) && Array.isArray(value))
    .flatMap(([, value]) => value)
    .filter((row) => isSound(store, row));
}
