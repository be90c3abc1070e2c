import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';

/** Whose code may be in the product; each asks for no more than to be named with its text. */
const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z._default(z.string(), 'none'),
  homepage: z.optional(z.string()),
});

interface Bundled {
  readonly title: string;
  readonly licence: string;
  readonly text: string;
}

/**
 * The licences of the packages in these folders as one text, below our own; equal texts once.
 * @throws when one is not allowed in the product.
 */
export function licences(folders: Iterable<string>): string {
  const packages = [...folders].map(read).sort((one, other) => (one.title < other.title ? -1 : 1));
  const refused = packages.filter(({ licence }) => !isAllowed(licence));
  if (refused.length > 0) throw new Error(`Not allowed in the product: ${refused.map(describe).join(', ')}.`);
  const groups = Map.groupBy(packages, ({ licence, text }) => `${licence}\n\n${text}`);
  const parts = [...groups].map(([text, members]) => `${members.map(({ title }) => title).join('\n')}\n${text}`);
  return [`Four Pillars\nMIT\n\n${readFileSync('LICENSE', 'utf8').trim()}`, ...parts].join(`\n\n${'─'.repeat(72)}\n\n`);
}

/** "MIT", "MIT OR Apache-2.0", "MIT and ISC". */
function isAllowed(licence: string): boolean {
  const needed = licence.replace(/[()]/g, '').split(/ and /i);
  return needed.every((choices) => choices.split(/ or /i).some((choice) => allowed.includes(choice)));
}

function read(folder: string): Bundled {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
  const text = file ? readFileSync(join(folder, file), 'utf8') : (manifest.homepage ?? '');
  return { title: `${manifest.name} ${manifest.version}`, licence: manifest.license, text: ownPart(text) };
}

/** Tools append the licences of what they bundle for themselves, which does not get into ours. */
function ownPart(text: string): string {
  return (text.split(/^#+ Licenses of bundled/m)[0] ?? '').replaceAll('\r\n', '\n').trim();
}

function describe({ title, licence }: Bundled): string {
  return `${title} (${licence})`;
}
