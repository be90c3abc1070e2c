import type { AccountRecords, Backup, BackupList } from '@/lib/domain/backup/backup';
import type { BackupFault } from '@/lib/domain/backup/backup-fault';
import { backupHead, backupRecords, backupRows } from './backup-rows';

interface Shape {
  safeParse(value: unknown): {
    readonly success: boolean;
    readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] } | undefined;
  };
}

type File = Readonly<Record<string, unknown>>;

const knownParts = new Set(['format', 'version', 'startedAt', 'settings', 'accounts', ...Object.keys(backupRows)]);

/** The sound rows of a list, as they stand. What is not is added to `faults`. */
export function soundRows<List extends BackupList>(list: List, value: unknown, faults: BackupFault[]): Backup[List] {
  const shape: Shape = backupRows[list];
  if (!Array.isArray(value)) faults.push({ code: 'broken', part: list, row: 0, field: '' });
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const sound = rows.filter((row, index) => isSound(shape, row, { part: list, row: index + 1, faults }));
  // The border to the file: each row was accepted by the shape of its list.
  return sound as unknown as Backup[List];
}

/** The sound records of each account. */
export function soundAccounts(value: unknown, faults: BackupFault[]): Backup['accounts'] {
  const accounts = Object.entries(value ?? {}).filter(([account]) =>
    isSound(backupHead.account, account, { part: 'accounts', row: 0, faults, field: account }),
  );
  return Object.fromEntries(accounts.map(([account, records]) => [account, soundRecords(account, records, faults)]));
}

/** What stands once in a file; also names parts that no version knows. */
export function soundHead(
  file: File,
  areChoices: (choices: unknown) => boolean,
  faults: BackupFault[],
): Pick<Backup, 'startedAt' | 'settings'> {
  // A part without a name is named by what stands in the file.
  for (const part of Object.keys(file))
    if (!knownParts.has(part)) faults.push({ code: 'broken', part: part || '""', row: 0, field: '' });
  const sound = (['startedAt', 'settings'] as const).filter(
    (part) => file[part] !== undefined && isSound(backupHead[part], file[part], { part, row: 0, faults }),
  );
  // The border to the file: each part was accepted by its shape.
  const head = Object.fromEntries(sound.map((part) => [part, file[part]])) as Pick<Backup, 'startedAt' | 'settings'>;
  if (!head.settings || areChoices(head.settings.choices)) return head;
  faults.push({ code: 'broken', part: 'settings', row: 0, field: 'choices' });
  const { settings: _, ...rest } = head;
  return rest;
}

function soundRecords(account: string, value: unknown, faults: BackupFault[]): AccountRecords {
  const shapes: Readonly<Record<string, Shape | undefined>> = backupRecords;
  const sound = Object.entries(value ?? {}).filter(([name, record]) => {
    const place = { part: 'accounts', row: 0, faults, field: `${account}.${name}` };
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    if (!shape) faults.push({ code: 'broken', part: place.part, row: 0, field: place.field });
    return shape !== undefined && isSound(shape, record, place);
  });
  // The border to the file: each record was accepted by its shape.
  return Object.fromEntries(sound) as AccountRecords;
}

interface Place extends Omit<BackupFault, 'field' | 'code'> {
  readonly field?: string;
  readonly faults: BackupFault[];
}

function isSound(shape: Shape, value: unknown, { faults, field, ...place }: Place): boolean {
  const { success, error } = shape.safeParse(value);
  if (success) return true;
  const path = error?.issues[0]?.path.map(String) ?? [];
  faults.push({ code: 'broken', ...place, field: [...(field === undefined ? [] : [field]), ...path].join('.') });
  return false;
}
