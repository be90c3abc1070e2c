import { builds } from '@/tests/support/rig';
import { buildExtension } from './build';
import { tryByHand } from './by-hand';
import { report } from './report';
import { type Tour, tour } from './tour';

/**
 * `npm start`: builds the extension and opens it in a browser on the practice LinkedIn. Without a display, or with
 * `npm start -- --headless`, a scripted member uses it and everything that was counted is compared with what was done.
 */

process.stdout.write('Building the extension … ');
buildExtension();
console.log('done.');
if (process.argv.includes('--headless') || !hasDisplay()) process.exitCode = (await guidedTour()) ? 0 : 1;
else await tryByHand();

function hasDisplay(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI) return false;
  return ['darwin', 'win32'].includes(process.platform) || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

async function guidedTour(): Promise<boolean> {
  const tours: Tour[] = [];
  for (const build of builds) tours.push(await tour(build));
  const isRight = report(tours);
  console.log(
    isRight ? '\nEverything was counted exactly once.' : '\nSomething was not counted as it was done: see ✗.',
  );
  return isRight;
}
