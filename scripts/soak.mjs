/**
 * The long tests: kills, long texts, the same bytes in Node and Chromium, Firefox and WebKit from Debian's packages.
 * `npm run soak`; what a machine lacks and cannot install is said and left out.
 */
import { existsSync } from 'node:fs';
import { build } from './build.mjs';
import { bin, run } from './run/command.mjs';

const BROWSERS = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth'];

const setup = await run(process.execPath, ['scripts/setup.mjs', '--browser']);
if (setup.code !== 0) process.exit(setup.code);
const hasAll =
  existsSync('/usr/bin/firefox-esr') && existsSync('/usr/bin/WebKitWebDriver') && existsSync('/usr/bin/xvfb-run');
if (!hasAll && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  console.log('Glane: installing Firefox and WebKit for the long tests, once...');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env, quiet: true });
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...BROWSERS], { env, quiet: true });
}
await build();
const vitest = [bin('vitest/vitest.mjs'), 'run', '--config', 'vitest.soak.config.ts', ...process.argv.slice(2)];
// WebKit's browser needs a display.
const { code } = existsSync('/usr/bin/xvfb-run')
  ? await run('/usr/bin/xvfb-run', ['-a', process.execPath, ...vitest])
  : await run(process.execPath, vitest);
process.exit(code);
