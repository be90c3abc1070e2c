import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browser } from '@/tests/support/browsers';
import { naiveCounter } from './naive-counter';

/** What is in the browser while the page is measured. */
export const variants = ['none', 'inert', 'naive', 'sensor', 'chip'] as const;

export type Variant = (typeof variants)[number];

export const variantNames: Readonly<Record<Variant, string>> = {
  none: 'no extension',
  inert: 'inert extension',
  naive: 'naive counter',
  sensor: 'Four Pillars, overlay off',
  chip: 'Four Pillars, overlay on',
};

/** The folder of a variant's extension; undefined for none. The small ones are written for the run. */
export function folderOf(variant: Variant): string | undefined {
  if (variant === 'none') return undefined;
  if (variant === 'inert') return writeExtension('inert', '');
  if (variant === 'naive') return writeExtension('naive', naiveCounter);
  return browser.extensionFolder;
}

/** An extension with one content script in every frame of LinkedIn's, an empty worker and an empty page. */
function writeExtension(name: string, script: string): string {
  const folder = mkdtempSync(join(tmpdir(), `four-pillars-${name}-`));
  const manifest = {
    manifest_version: 3,
    name,
    version: '1.0',
    permissions: ['storage'],
    background: { service_worker: 'worker.js' },
    content_scripts: [
      { matches: ['https://www.linkedin.com/*'], js: ['content.js'], all_frames: true, run_at: 'document_start' },
    ],
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), script);
  writeFileSync(
    join(folder, 'worker.js'),
    'chrome.runtime.onMessage.addListener((_message, _sender, answer) => answer(true));',
  );
  writeFileSync(
    join(folder, 'empty.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>empty</title><p>empty</p></html>',
  );
  return folder;
}
