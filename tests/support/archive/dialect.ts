import type { Seeded } from './seeded';

/** How an export is written, besides what it says. */
export interface Dialect {
  readonly encoding:
    | 'utf-8'
    | 'utf-8 with mark'
    | 'utf-16le with mark'
    | 'utf-16be with mark'
    | 'utf-16le'
    | 'utf-16be';
  readonly newline: 'lf' | 'crlf' | 'mixed';
  readonly delimiter: ',' | '\t' | ';';
  /** How quotation marks in comments are written. */
  readonly comments: 'backslash' | 'bare' | 'doubled';
  /** Whether every line of a shared text is wrapped in quotation marks. */
  readonly isWrapped: boolean;
  readonly hasPreamble: boolean;
  readonly hasBlankRows: boolean;
  readonly hasNuls: boolean;
  /** Columns that came later: addresses of profiles, attachments, drafts. */
  readonly isNew: boolean;
  /** Connections with a moment by LinkedIn's own clock, as in 2018. */
  readonly hasOldConnections: boolean;
  /** Folders above every file. */
  readonly folder: '' | 'Complete_LinkedInDataExport_02-28-2026/' | 'a/b/';
  readonly suffix: '' | ' (1)' | '_252701747';
  readonly isLowerCase: boolean;
}

/** The plainest of all. */
export const today: Dialect = {
  encoding: 'utf-8',
  newline: 'lf',
  delimiter: ',',
  comments: 'backslash',
  isWrapped: true,
  hasPreamble: true,
  hasBlankRows: true,
  hasNuls: true,
  isNew: true,
  hasOldConnections: false,
  folder: '',
  suffix: '',
  isLowerCase: false,
};

export const choices: { readonly [Name in keyof Dialect]: readonly Dialect[Name][] } = {
  encoding: ['utf-8', 'utf-8 with mark', 'utf-16le with mark', 'utf-16be with mark', 'utf-16le', 'utf-16be'],
  newline: ['lf', 'crlf', 'mixed'],
  delimiter: [',', '\t', ';'],
  comments: ['backslash', 'bare', 'doubled'],
  isWrapped: [true, false],
  hasPreamble: [true, false],
  hasBlankRows: [true, false],
  hasNuls: [true, false],
  isNew: [true, false],
  hasOldConnections: [true, false],
  folder: ['', 'Complete_LinkedInDataExport_02-28-2026/', 'a/b/'],
  suffix: ['', ' (1)', '_252701747'],
  isLowerCase: [true, false],
};

/** The bytes of a text in the dialect's encoding. */
export function encoded(text: string, { encoding }: Pick<Dialect, 'encoding'>): Uint8Array {
  const all = (encoding.endsWith('mark') ? '\uFEFF' : '') + text;
  if (encoding.startsWith('utf-8')) return new TextEncoder().encode(all);
  const view = new DataView(new ArrayBuffer(all.length * 2));
  for (let index = 0; index < all.length; index++) {
    view.setUint16(index * 2, all.charCodeAt(index), encoding.startsWith('utf-16le'));
  }
  return new Uint8Array(view.buffer);
}

/** One cell; quoted only where it has to be, as LinkedIn does. */
export function cell(text: string, delimiter: string): string {
  return /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows with the ends of lines that the dialect has. */
export function lines(rows: readonly string[], { newline }: Pick<Dialect, 'newline'>, random: Seeded): string {
  const end = (): string => {
    if (newline === 'mixed') return random.chance(0.5) ? '\r\n' : '\n';
    return newline === 'crlf' ? '\r\n' : '\n';
  };
  return rows.map((row) => row + end()).join('');
}
