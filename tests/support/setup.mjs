// Installs what is missing, then runs the command given to it with Node 24 first on the PATH.
// Plain JavaScript without dependencies: on a fresh clone there is nothing else to run yet.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { findFirefox } from './firefox.mjs';

const root = join(import.meta.dirname, '..', '..');
const modules = join(root, 'node_modules');
const path = [join(modules, '.bin'), process.env.PATH].join(delimiter);

installPackages();
requireNode();
installChromium();
const [command = 'npm', ...parameters] = process.argv.slice(2);
const [script, ...steps] = parameters;
const isCheck = script === 'tests/support/check.ts';
if (isCheck && (steps.length === 0 || steps.some((step) => step.startsWith('firefox')))) installFirefox();
process.exitCode = run(join(modules, '.bin', command), parameters);

function installPackages() {
  const installed = join(modules, '.package-lock.json');
  const wanted = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  say('Installing the packages of package-lock.json …');
  // By the lock alone, with its checksums; no package runs a script of its own.
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  require(run('npm', options), 'npm could not install the packages.');
}

/** The packages want Node 22; on Linux, Node 24 is among them. */
function requireNode() {
  const isThere = existsSync(join(modules, '.bin', 'node')) || Number(process.versions.node.split('.')[0]) >= 22;
  require(isThere ? 0 : 1, 'Node 22 or newer is needed on this system.');
}

function installChromium() {
  if (findChromium()) return;
  if (canInstallFromDebian()) {
    installFromDebian('chromium');
  } else {
    say('Downloading Chromium by Playwright …');
    run(process.execPath, [join(modules, 'playwright-core', 'cli.js'), 'install', 'chromium']);
  }
  require(findChromium() ? 0 : 1, 'No Chromium could be installed; install one and name it by CHROMIUM_PATH.');
}

/** There is none to download that takes an extension: beside Debian it is installed by hand. */
function installFirefox() {
  if (!findFirefox() && canInstallFromDebian()) installFromDebian('firefox-esr');
  require(findFirefox() ? 0 : 1, 'No Firefox was found; install version 153 or newer and name it by FIREFOX_PATH.');
}

function canInstallFromDebian() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/** @param {string} name */
function installFromDebian(name) {
  say(`Installing ${name} from Debian …`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
}

/** @param {string} program @param {string[]} parameters @param {string} directory */
function run(program, parameters, directory = root) {
  const env = { ...process.env, PATH: path, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, parameters, { cwd: directory, env, stdio: 'inherit' }).status ?? 1;
}

/** @param {number} status @param {string} problem */
function require(status, problem) {
  if (status === 0) return;
  console.error(problem);
  process.exit(1);
}

/** @param {string} text */
function say(text) {
  console.log(`• ${text}`);
}
