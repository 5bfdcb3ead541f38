/** Builds the app when its sources changed since the last build: `npm run build`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, giveUp, run } from './run/command.mjs';
import { ROOT, sourceHash } from './run/sources.mjs';

const stamp = join(ROOT, 'build/.sources');

export async function build() {
  const version = sourceHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return;
  console.log('Glane: building, once for each change...');
  const { code, output } = await run(process.execPath, [bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    env: { APP_VERSION: version, NODE_ENV: 'production' },
    quiet: true
  });
  if (code !== 0) {
    console.error(output.trim());
    giveUp('the build failed; the reason stands above.');
  }
  writeFileSync(stamp, version);
}

if (process.argv[1] && import.meta.filename === process.argv[1]) await build();
