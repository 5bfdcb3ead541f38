/**
 * Builds the app when its sources changed since the last build: `npm run build`; with `-- --static` plain files for any
 * https host, in build-static/.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, giveUp, run } from './run/command.mjs';
import { ROOT, sourceHash } from './run/sources.mjs';

const stamp = join(ROOT, 'build/.sources');

/** Builds the app for scripts/run/server.mjs; at once when nothing changed. */
export async function build() {
  const version = sourceHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return;
  console.log('Glane: building, once for each change...');
  await viteBuild(version, {});
  writeFileSync(stamp, version);
}

async function viteBuild(/** @type {string} */ version, /** @type {Record<string, string>} */ more) {
  const { code, output } = await run(process.execPath, [bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    env: { APP_VERSION: version, NODE_ENV: 'production', ...more },
    quiet: true
  });
  if (code !== 0) {
    console.error(output.trim());
    giveUp('the build failed; the reason stands above.');
  }
}

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  if (process.argv.includes('--static')) {
    await viteBuild(sourceHash(), { GLANE_STATIC: '1' });
    console.log('Glane: build-static/ is ready for any https host. Unknown addresses must open 200.html.');
  } else await build();
}
