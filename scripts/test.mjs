/**
 * All tests: units in Node, what needs a browser in Chromium, then the journeys on the built app. The last line is
 * « N passed, N failed ».
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { bin, run } from './run/command.mjs';
import { ROOT } from './run/sources.mjs';

const cache = join(ROOT, '.cache');
const vitestFile = join(cache, 'vitest.json');
const playwrightFile = join(cache, 'playwright.json');
mkdirSync(cache, { recursive: true });
for (const file of [vitestFile, playwrightFile]) rmSync(file, { force: true });

// Test runners read NODE_ENV; a machine set to production would change what they load.
const env = { NODE_ENV: 'test', PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightFile };
const units = await run(
  process.execPath,
  [bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestFile}`],
  { env }
);
await build();
const journeys = await run(process.execPath, [bin('@playwright/test/cli.js'), 'test', '--reporter=list,json'], { env });

const unitCounts = countVitest();
const journeyCounts = countPlaywright();
const passed = unitCounts.passed + journeyCounts.passed;
// A runner that failed without a failed test (a file that does not load) counts as one failure.
const failed =
  Math.max(unitCounts.failed, units.code === 0 ? 0 : 1) + Math.max(journeyCounts.failed, journeys.code === 0 ? 0 : 1);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

function countVitest() {
  const report = read(vitestFile);
  return { passed: report?.numPassedTests ?? 0, failed: (report?.numFailedTests ?? 0) + failedFiles(report) };
}

/** Files that could not be run have no failed test of their own. */
function failedFiles(/** @type {any} */ report) {
  const files = report?.testResults ?? [];
  return files.filter((/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0)
    .length;
}

function countPlaywright() {
  const stats = read(playwrightFile)?.stats;
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 };
}

function read(/** @type {string} */ file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
