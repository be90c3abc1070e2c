import { spawnSync } from 'node:child_process';

/** Builds the extension. @throws with what the build printed, when it fails. */
export function buildExtension(): void {
  const isWindows = process.platform === 'win32';
  const { status, stdout, stderr, error } = spawnSync('wxt', ['build'], { encoding: 'utf8', shell: isWindows });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}\n${stderr}`, { cause: error });
}
