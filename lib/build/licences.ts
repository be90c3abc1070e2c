import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';

/** Under what a package may be in the product: none of these asks for more than to be named with its text. */
const allowed = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

const manifestSchema = z.object({
  name: z.string(),
  version: z.string(),
  license: z._default(z.string(), 'none'),
  author: z.optional(z.unknown()),
});
type Manifest = z.infer<typeof manifestSchema>;

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
  return [`Four Pillars\nMIT\n\n${ownLicence()}`, ...parts].join(`\n\n${'─'.repeat(72)}\n\n`);
}

/** "MIT", "MIT OR Apache-2.0", "MIT and ISC". */
function isAllowed(licence: string): boolean {
  const needed = licence.replace(/[()]/g, '').split(/ and /i);
  return needed.every((choices) => choices.split(/ or /i).some((choice) => allowed.includes(choice)));
}

function read(folder: string): Bundled {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
  const text = file ? ownPart(readFileSync(join(folder, file), 'utf8')) : usualText(manifest);
  return { title: `${manifest.name} ${manifest.version}`, licence: manifest.license, text };
}

/** Tools append the licences of what they bundle for themselves, which does not get into ours. */
function ownPart(text: string): string {
  return (text.split(/^#+ Licenses of bundled/m)[0] ?? '').replaceAll('\r\n', '\n').trim();
}

/** Some packages name MIT and leave out its text: it is that of ours, with their author. */
function usualText({ name, license, author }: Manifest): string {
  const { data } = z.safeParse(z.object({ name: z.string() }), author);
  if (license !== 'MIT' || !data) throw new Error(`${name} comes without the text of its licence.`);
  return ownLicence().replace(/^Copyright.*$/m, `Copyright (c) ${data.name}`);
}

function ownLicence(): string {
  return readFileSync('LICENSE', 'utf8').trim();
}

function describe({ title, licence }: Bundled): string {
  return `${title} (${licence})`;
}
