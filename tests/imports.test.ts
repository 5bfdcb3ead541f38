import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The steps of core in the order that a text travels; a step knows those to its left only. */
const STEPS = ['article', 'document', 'exercises', 'deck', 'review', 'progress'];

interface Rule {
  /** Folders under src/lib that may be imported beside the own one. */
  readonly folders: readonly string[];
  /** Packages that may be imported, as patterns. */
  readonly packages: RegExp;
}

/** src/lib/README.md says the same in words. */
const RULES: Readonly<Record<string, Rule>> = {
  core: { folders: [], packages: /^(?:franc-min|ts-fsrs)$/ },
  packs: { folders: ['core'], packages: /^(?:valibot|fflate)$/ },
  readers: { folders: ['core'], packages: /^@mozilla\/readability$/ },
  device: { folders: ['core'], packages: /^workbox-window$/ },
  classroom: { folders: ['core'], packages: /^valibot$/ },
  analyser: { folders: ['core', 'device'], packages: /^$/ },
  storage: { folders: ['core'], packages: /^(?:idb|valibot)$/ },
  starters: { folders: ['core'], packages: /^$/ },
  state: {
    folders: ['core', 'packs', 'readers', 'device', 'classroom', 'analyser', 'storage', 'starters'],
    packages: /^(?:svelte|svelte\/.*|\$app\/environment)$/
  },
  ui: {
    folders: ['core', 'state'],
    packages: /^(?:svelte|svelte\/.*|@lucide\/svelte\/icons\/.*|@fontsource-variable\/.*)$/
  },
  server: { folders: ['core', 'classroom'], packages: /^(?:node:.*)$/ }
};

/** ui and state may name the types of what state holds, not its code. */
const TYPES_ONLY = ['storage', 'analyser', 'readers', 'starters'];

/** What differs between engines or runs has no place where items are made. */
const FORBIDDEN_IN_CORE =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bIntl\.|\.localeCompare\(|\.toLocale\w*\(|\bwindow\.|\bdocument\.(?:query|create|body)|\blocalStorage\b|\bfetch\(/;

interface Import {
  readonly from: string;
  readonly isType: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        /\.(?:ts|svelte)$/.test(entry.name) &&
        !/\.(?:test|contract|fixture)\.ts$|\.d\.ts$/.test(entry.name)
    )
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
}

function importsOf(source: string): Import[] {
  const out: Import[] = [];
  for (const match of source.matchAll(/\b(?:import|export)\s+(type\s)?[^'";()]*?from\s*['"]([^'"]+)['"]/g)) {
    out.push({ from: match[2]!, isType: match[1] !== undefined });
  }
  for (const match of source.matchAll(/\bimport\s*(?:\(\s*)?['"]([^'"]+)['"]/g))
    out.push({ from: match[1]!, isType: false });
  return out;
}

/** « core/article/clean.ts » for a path under src/lib, null for a package. */
function inLib(file: string, from: string): string | null {
  const path = from.split('?')[0]!;
  if (path.startsWith('$lib/')) return path.slice(5);
  if (!path.startsWith('.')) return null;
  const resolved = posix.normalize(posix.join(dirname(file), path));
  return resolved.startsWith('src/lib/') ? resolved.slice('src/lib/'.length) : resolved;
}

/** Why an import breaks the rule, null when it keeps it. */
function offence(file: string, { from, isType }: Import): string | null {
  const folder = file.slice('src/lib/'.length).split('/')[0]!;
  const rule = RULES[folder];
  if (!rule) return `there is no rule for src/lib/${folder}`;
  const target = inLib(file, from);
  if (target === null) {
    if (folder === 'core' && from === 'ts-fsrs' && !file.endsWith('core/review/schedule.ts'))
      return 'ts-fsrs is for schedule.ts';
    return rule.packages.test(from) ? null : `${folder} may not import the package ${from}`;
  }
  const [other, step] = target.split('/') as [string, string | undefined];
  if (other === folder) {
    if (folder !== 'core') return null;
    const own = STEPS.indexOf(file.split('/')[3]!);
    return own >= 0 && STEPS.indexOf(step!) <= own && STEPS.includes(step!)
      ? null
      : `${file.split('/')[3]} may not know ${step}`;
  }
  if (rule.folders.includes(other)) return null;
  if (folder === 'ui' && isType && TYPES_ONLY.includes(other)) return null;
  return `${folder} may not import ${other}`;
}

describe('the import rule', () => {
  const files = sourceFiles('src/lib');

  test('there are files to look at', () => {
    expect(files.length).toBeGreaterThan(30);
  });

  test.each(files)('%s', (file) => {
    const source = readFileSync(file, 'utf8');
    const offences = importsOf(source).flatMap((one) => offence(file, one) ?? []);
    expect(offences).toEqual([]);
    if (file.includes('/core/')) expect(source.match(FORBIDDEN_IN_CORE)?.[0]).toBeUndefined();
  });

  test.each(sourceFiles('src/routes'))('%s', (file) => {
    const targets = importsOf(readFileSync(file, 'utf8')).flatMap(({ from }) => inLib(file, from)?.split('/')[0] ?? []);
    const isClass = file.includes('(class)');
    for (const target of targets.filter((one) => one !== '..' && one !== 'src')) {
      expect(['ui', 'state', 'core', ...(isClass ? ['server', 'classroom'] : [])]).toContain(target);
    }
  });

  test.each([
    ['src/lib/core/article/x.ts', '../document/doc.ts', 'article may not know document'],
    ['src/lib/core/review/queue.ts', 'ts-fsrs', 'ts-fsrs is for schedule.ts'],
    ['src/lib/core/exercises/x.ts', '$lib/ui/x.ts', 'core may not import ui'],
    ['src/lib/core/exercises/x.ts', 'idb', 'core may not import the package idb'],
    ['src/lib/ui/X.svelte', '$lib/storage/indexed-db.ts', 'ui may not import storage'],
    ['src/lib/storage/x.ts', '$lib/state/x.ts', 'storage may not import state'],
    ['src/lib/core/deck/x.ts', '../exercises/exercise.ts', null],
    ['src/lib/state/x.svelte.ts', '$lib/storage/store.ts', null]
  ])('%s importing %s: %s', (file, from, expected) => {
    expect(offence(file, { from, isType: false })).toBe(expected);
  });
});
