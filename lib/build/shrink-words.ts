import { readFileSync } from 'node:fs';
import type { ResolvedPublicFile } from 'wxt';

/** Words go into the package without what only helps those who write them: descriptions and line breaks. */
export function shrinkWords(files: ResolvedPublicFile[]): void {
  for (const [place, file] of files.entries()) {
    const { relativeDest } = file;
    if (!('absoluteSrc' in file) || !/^_locales[/\\].*\.json$/.test(relativeDest)) continue;
    files[place] = { relativeDest, contents: shrunk(readFileSync(file.absoluteSrc, 'utf8')) };
  }
}

function shrunk(messages: string): string {
  return JSON.stringify(JSON.parse(messages), (key, value) => (key === 'description' ? undefined : value));
}
