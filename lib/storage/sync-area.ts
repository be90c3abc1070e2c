import { joinRegisters, type Registers } from '@/lib/domain/sync/register';
import { planSending, type Sending, type Step } from '@/lib/domain/sync/sending';
import { type FoundRegisters, readItems } from '@/lib/domain/sync/sync-items';
import type { SyncOutcome } from '@/lib/domain/sync/sync-status';
import { mayWrite, recentWrites } from '@/lib/domain/sync/write-rate';
import type { Tally } from '@/lib/domain/tally';
import type { StorageArea } from './area';
import { findSyncState, type SyncState, writeSyncState } from './sync-state';
import type { SyncPlaces } from './sync-switch';

/** What this installation has to say, and when. */
export interface SyncSource {
  /** Of the one account that is synchronised; only what was counted or logged here, nothing imported or merged. */
  readonly tallies: readonly Tally[];
  readonly today: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

export interface SyncReport {
  readonly outcome: SyncOutcome;
  /** Of all devices, as far as they were ever seen; see `mergedSpans`. */
  readonly registers: Registers;
  /** This installation's id; undefined when sync is off. */
  readonly device?: string;
  /** What lay in the browser's sync; undefined when it was not read. */
  readonly found?: FoundRegisters;
  /** Another device said something that was not known here. */
  readonly isNews?: boolean;
  /** How detailed this device's days were sent. */
  readonly sent?: Pick<Sending['wanted'], 'plan' | 'leftOut'>;
}

/**
 * Takes in what other installations sent, and sends what is new here. Whatever the browser's sync does, it answers.
 * Only called from inside the queue: two at once would not know of each other.
 * @throws what `local` throws; then nothing was sent.
 */
export async function syncDays(places: SyncPlaces, source: SyncSource): Promise<SyncReport> {
  const state = await findSyncState(places.local);
  if (!state || state.isOff) return { outcome: 'off', registers: new Map() };
  const items = await places.sync.get(null).catch(() => undefined);
  if (!items) return { outcome: 'failed', registers: state.registers, device: state.device };
  const found = readItems(items);
  const seen = { ...state, registers: joinRegisters(state.registers, found.registers) };
  const isNews = [...seen.registers].some(([key, register]) => state.registers.get(key) !== register);
  if (isNews) await writeSyncState(places.local, seen);
  const report = { registers: seen.registers, device: state.device, found, isNews };
  if (found.newer.has(state.device)) return { ...report, outcome: 'newer' };
  return { ...report, ...(await send(places, source, seen)) };
}

interface Attempt extends Pick<SyncReport, 'outcome' | 'sent'> {
  readonly state: SyncState;
}

/** How much of its share an installation uses, where the browser finds no room for all of it. */
const parts = [1, 0.5, 0.25];

async function send(
  places: SyncPlaces,
  source: SyncSource,
  seen: SyncState,
): Promise<Pick<SyncReport, 'outcome' | 'registers' | 'sent'>> {
  let attempt: Attempt = { outcome: 'full', state: { ...seen, writes: recentWrites(seen.writes, source.now) } };
  for (const part of parts) {
    attempt = await sendPart(places, { ...source, part }, attempt.state);
    if (attempt.outcome !== 'full') break;
  }
  const { state, ...result } = attempt;
  return { ...result, registers: state.registers };
}

async function sendPart(
  { sync, local }: SyncPlaces,
  { part, ...source }: SyncSource & { readonly part: number },
  state: SyncState,
): Promise<Attempt> {
  // Read again each time: a write that failed may have been done in part.
  const items = await sync.get(null).catch(() => undefined);
  if (!items) return { outcome: 'failed', state };
  const all = [...state.registers.values()];
  const said = all.filter(({ device }) => device === state.device);
  const bounds = { part, known: all.map(({ device }) => device) };
  const { wanted, steps } = planSending(items, { ...source, device: state.device, said }, bounds);
  if (steps.length === 0) return { outcome: 'level', state, sent: wanted };
  if (!mayWrite(state.writes, source.now, steps.length)) return { outcome: 'later', state };
  const after = {
    ...state,
    registers: joinRegisters(state.registers, wanted.registers),
    writes: [...state.writes, ...steps.map(() => source.now)],
  };
  // Remembered before it is sent, so that a sequence never stands for two things.
  await writeSyncState(local, after);
  return { outcome: await carryOut(sync, steps), state: after, sent: wanted };
}

async function carryOut(sync: StorageArea, steps: readonly Step[]): Promise<SyncOutcome> {
  try {
    for (const { set, remove } of steps) {
      if (set) await sync.set(set);
      else await sync.remove([...remove]);
    }
    return 'sent';
  } catch (error) {
    return outcomeOf(error);
  }
}

/** Chrome: "QUOTA_BYTES quota exceeded", "MAX_ITEMS quota exceeded", "… MAX_WRITE_OPERATIONS_PER_MINUTE quota". Seen 2026-11. */
function outcomeOf(error: unknown): SyncOutcome {
  const message = String(error);
  if (message.includes('MAX_WRITE_OPERATIONS')) return 'later';
  return /quota/i.test(message) ? 'full' : 'failed';
}
