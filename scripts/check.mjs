/** Everything that needs no test run: format, lint, types, language data. Two at a time; `npm run check`. */
import { bin, run } from './run/command.mjs';

const checks = [
  ['types', [bin('svelte-check/bin/svelte-check'), '--tsconfig', './tsconfig.json', '--threshold', 'warning']],
  ['lint', [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0']],
  ['format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']],
  ['lexicon', [bin('tsx/dist/cli.mjs'), 'scripts/check-lexicon.ts']],
  ['names', [bin('tsx/dist/cli.mjs'), 'scripts/check-names.ts']]
];

const synced = await run(process.execPath, [bin('@sveltejs/kit/svelte-kit.js'), 'sync'], { quiet: true });
if (synced.code !== 0) console.error(synced.output);
let failed = synced.code === 0 ? 0 : 1;
const waiting = [...checks];
await Promise.all([worker(), worker()]);
console.log(failed === 0 ? '\nAll checks passed.' : `\n${failed} of ${checks.length} checks failed.`);
process.exit(failed === 0 ? 0 : 1);

async function worker() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [name, args] = /** @type {[string, string[]]} */ (next);
    const started = performance.now();
    const { code, output } = await run(process.execPath, args, { quiet: true });
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    if (code !== 0) {
      failed++;
      console.log(output.trim());
    }
  }
}
