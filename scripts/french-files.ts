import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { French } from '../src/lib/core/document/french/french.ts';
import { loadFrench } from '../src/lib/core/document/french/open.ts';

let opened: Promise<French> | null = null;

/** The language data of static/data, opened once a process. */
export function frenchFromDisk(): Promise<French> {
  opened ??= loadFrench((name) => readFile(fileURLToPath(new URL(`../static/data/${name}`, import.meta.url))));
  return opened;
}
