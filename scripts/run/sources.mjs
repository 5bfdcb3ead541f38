import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a build is made of. */
const PARTS = [
  'src',
  'static',
  'svelte.config.js',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json'
];

/**
 * A hash of everything that a build depends on: the same sources give the same version on every machine, and any change
 * gives another, committed or not.
 *
 * @returns {string} 12 hexadecimal digits
 */
export function sourceHash() {
  const hash = createHash('sha256');
  for (const part of PARTS) {
    const path = join(ROOT, part);
    if (!existsSync(path)) continue;
    for (const file of statSync(path).isDirectory() ? filesIn(path) : [path]) {
      if (/\.test\.ts$/.test(file)) continue;
      hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex').slice(0, 12);
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
