import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { practiceArguments } from '@/tests/practice/browser';
import { startPractice } from '@/tests/practice/server';
import { findChromium } from '@/tests/support/chromium.mjs';
import { openRig } from '@/tests/support/rig';
import { folderOf, type Variant } from './variants';

/** A browser on the practice LinkedIn, with the extension of a variant ready to count. */
export interface Stage {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

export async function openStage(variant: Variant): Promise<Stage> {
  if (variant !== 'sensor' && variant !== 'chip') return openPlain(folderOf(variant));
  const rig = await openRig({ build: 'sdui' });
  await rig.consent();
  // The scripts are registered a moment after consent.
  await rig.control.waitForFunction('chrome.scripting.getRegisteredContentScripts().then(({ length }) => length > 0)');
  if (variant === 'sensor') await rig.control.evaluate("chrome.runtime.sendMessage({ type: 'insights', isOn: false })");
  return { context: rig.context, close: rig.close };
}

/** With another extension, or with none. */
async function openPlain(extension: string | undefined): Promise<Stage> {
  const practice = await startPractice({ build: 'sdui' });
  const profile = mkdtempSync(join(tmpdir(), 'four-pillars-'));
  const program = findChromium();
  const load = extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : [];
  const context = await chromium.launchPersistentContext(profile, {
    ...(program && { executablePath: program }),
    headless: true,
    ignoreHTTPSErrors: true,
    chromiumSandbox: false,
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    args: [...practiceArguments(practice.port), '--disable-features=DisableLoadExtensionCommandLineSwitch', ...load],
  });
  return {
    context,
    async close() {
      await context.close();
      await practice.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
