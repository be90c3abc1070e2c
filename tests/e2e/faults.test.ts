import { describe, expect, it } from 'vitest';
import { killBrowsers } from '@/tests/faults/browser-kills';
import { killAfterClicks } from '@/tests/faults/click-kills';
import { short } from '@/tests/faults/fault-case';
import { killUpgrades } from '@/tests/faults/upgrade-kills';
import { killWorkers } from '@/tests/faults/worker-kills';

/** The same as in `npm run test:faults`, a few times instead of hundreds. */
describe('nothing that was handed in is lost or doubled', { timeout: 300_000 }, () => {
  it('when the browser is killed while it writes', async () => {
    expect(await killBrowsers({ cycles: short.browserKills })).toContain(`${short.browserKills} kills`);
  });

  it('when the browser is killed that keeps databases in SQLite', async () => {
    expect(await killBrowsers({ cycles: short.sqliteKills, sqlite: true })).toContain(`${short.sqliteKills} kills`);
  });

  it('when the worker is stopped while it writes', async () => {
    expect(await killWorkers(short.workerKills)).toContain(`${short.workerKills} stops`);
  });

  it('when the worker is stopped while it upgrades the database', async () => {
    expect(await killUpgrades(short.upgradeKills)).toContain('every row there');
  });

  it('when the browser is killed right after a click', async () => {
    expect(await killAfterClicks(short.clickKills)).toContain('every earlier action kept');
  });
});
