import { z } from 'zod/mini';
import {
  devicePattern,
  joinRegisters,
  type Register,
  type Registers,
  registerFrom,
  registerText,
} from '@/lib/domain/sync/register';
import type { StorageArea } from './area';

/** What this installation remembers of sync; it is there once sync was switched on. */
export interface SyncState {
  readonly device: string;
  /** Of all devices, this one included: what was seen once stays known. */
  readonly registers: Registers;
  /** Epoch milliseconds of the last writes to the browser's sync. */
  readonly writes: readonly number[];
  /** Switched off: of the registers only its own are left. */
  readonly isOff?: boolean | undefined;
}

const key = 'sync';

const StoredState = z.object({
  device: z.string().check(z.regex(devicePattern)),
  registers: z.catch(z.array(z.string()), []),
  writes: z.catch(z.array(z.number()), []),
  isOff: z.optional(z.boolean()),
});

/** Undefined when sync was never switched on, or what is stored is broken. */
export async function findSyncState(local: StorageArea): Promise<SyncState | undefined> {
  const { [key]: value } = await local.get([key]);
  const parsed = StoredState.safeParse(value);
  if (!parsed.success) return undefined;
  const registers = parsed.data.registers.flatMap((line) => registerIn(line) ?? []);
  return { ...parsed.data, registers: joinRegisters(new Map(), registers) };
}

export async function writeSyncState(local: StorageArea, { registers, ...state }: SyncState): Promise<void> {
  const lines = [...registers.values()].map((register) => `${register.device} ${registerText(register)}`);
  await local.set({ [key]: { ...state, registers: lines.sort() } });
}

function registerIn(line: string): Register | undefined {
  const [device = '', text = ''] = line.split(' ');
  return devicePattern.test(device) ? registerFrom(device, text) : undefined;
}
