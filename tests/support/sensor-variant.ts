import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { browser } from './browsers';

const root = join(import.meta.dirname, '..', '..');

/** What the scripts on LinkedIn's pages are made to forget. */
export interface Variant {
  /** The modules of `lib/linkedin` that are replaced. */
  readonly modules: RegExp;
  /** The source of such a module, made of the true one. */
  readonly forget: (source: string) => string;
}

/** No word of any label is known. */
export const withoutLabels: Variant = {
  modules: /lib\/linkedin\/labels\.ts$/,
  forget: (source) => source.replace(/^ {2}\/.*\/i;$/gm, '  /(?!)/i;'),
};

/** No control, post, form, dialog or icon is known by any mark. */
export const withoutHooks: Variant = {
  modules: /lib\/linkedin\/(switch-)?hooks\.ts$/,
  forget: (source) =>
    source.replace(
      /(?<!from )'(?:[^'\n]*[[.#=][^'\n]*|form|dialog[^'\n]*|button[^'\n]*|textarea|input)'(?=[,;\]\n]| \/\/)/g,
      "'nothing-of-this'",
    ),
};

/** The built extension, with the scripts of LinkedIn's pages built once more without a part of their knowledge. */
export async function buildVariant(variant: Variant): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'four-pillars-variant-'));
  cpSync(browser.extensionFolder, folder, { recursive: true });
  for (const script of ['sensor', 'reader', 'sales'])
    writeFileSync(join(folder, `${script}.js`), await codeOf(script, variant));
  return folder;
}

async function codeOf(script: string, variant: Variant): Promise<string> {
  // WXT starts a script after it has defined it.
  const entry = join(mkdtempSync(join(tmpdir(), 'four-pillars-entry-')), `${script}.ts`);
  writeFileSync(entry, `import script from '${join(root, 'entrypoints', `${script}.ts`)}'; void script.main();`);
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root,
    resolve: { alias: { '@': root } },
    plugins: [forgetting(variant)],
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'script', fileName: script } },
  });
  const [output] = [result].flat();
  const [chunk] = output && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`The script ${script} could not be built.`);
  return chunk.code;
}

/** Makes sure that something was forgotten at all. */
function forgetting({ modules, forget }: Variant): Plugin {
  return {
    name: 'forgetting',
    load(id) {
      if (!modules.test(id)) return null;
      const source = readFileSync(id, 'utf8');
      const rest = forget(source);
      if (rest === source) throw new Error(`Nothing was forgotten of ${id}.`);
      return rest;
    },
  };
}
