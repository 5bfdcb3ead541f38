import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inWords } from './article-file.ts';
import { commandOf } from './make/command.ts';

const ARTICLE = 'src/lib/starters/a2-bibliotheque-outils.txt';

/** Runs the command as a user's shell would. */
function make(args: readonly string[], input?: string): { code: number | null; out: string; err: string } {
  const run = spawnSync('node_modules/.bin/tsx', ['scripts/make.ts', ...args], {
    encoding: 'utf8',
    input,
    maxBuffer: 64e6
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

describe('npm run make', () => {
  test('writes the documented JSON of an article', () => {
    const { code, out, err } = make([ARTICLE, '--kinds', 'c2,C1', '--count', '4', '--lang', 'en']);
    expect(err).toBe('');
    expect(code).toBe(0);
    const set = JSON.parse(out);
    expect(Object.keys(set)).toEqual([
      'version',
      'generator',
      'seed',
      'article',
      'exercises',
      'cards',
      'rejected',
      'stats'
    ]);
    expect(set.exercises).toHaveLength(4);
    expect(set.stats.ms).toEqual({ analyse: expect.any(Number), exercises: expect.any(Number) });
    expect(set.exercises[0].source.text).toBe(
      set.article.text.slice(set.exercises[0].source.start, set.exercises[0].source.end)
    );
  });

  test('reads standard input and writes a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'glane-'));
    try {
      const file = join(folder, 'set.json');
      const { code, out } = make(['-', '--kinds', 'C2', '--out', file], readFileSync(ARTICLE, 'utf8'));
      expect([code, out]).toEqual([0, '']);
      expect(JSON.parse(readFileSync(file, 'utf8')).exercises.length).toBeGreaterThan(2);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.each([
    [2, [ARTICLE, '--format', 'word'], 'There is no format “word”'],
    [1, ['static/data/tagger-1.bin'], 'no text file']
  ])('exits %i for %j, in one sentence', (code, args, message) => {
    const run = make(args);
    expect(run.err).toContain(message);
    expect(run.err).not.toMatch(/\n\s+at |Error:/);
    expect([run.code, run.out]).toEqual([code, '']);
  });
});

describe('commandOf', () => {
  test('fills in the defaults', () => {
    expect(commandOf(['a.txt'])).toEqual({
      file: 'a.txt',
      out: null,
      wishes: { seed: 1, level: 'C1', count: null, families: null, kinds: null, known: [], reports: [], language: 'fr' }
    });
  });

  test.each([
    [[], 'Give one article'],
    [['a.txt', 'b.txt'], 'Give one article'],
    [['a.txt', '--seed', 'x'], '--seed takes a whole number'],
    [['a.txt', '--count', '1.5'], '--count takes a whole number'],
    [['a.txt', '--level', 'D1'], '--level takes one of A1'],
    [['a.txt', '--lang', 'de'], '--lang takes one of fr, en'],
    [['a.txt', '--kinds', 'C99'], 'There is no kind “C99”'],
    [['a.txt', '--format', 'gift'], '“gift” is not made yet'],
    [['a.txt', '--bogus'], '--bogus']
  ])('refuses %j', (args, message) => {
    expect(() => commandOf(args)).toThrow(message);
  });

  test.each([
    [{ problem: 'empty' }, 'is empty'],
    [{ problem: 'too-short', words: 2 }, 'only 2 words'],
    [{ problem: 'too-long', characters: 900_000, longest: 300_000 }, 'more than the 300000'],
    [{ problem: 'only-url', url: 'https://example.org' }, 'https://example.org'],
    [{ problem: 'not-french', language: 'eng' }, 'eng'],
    [{ problem: 'not-french', language: null }, 'not seem to be French']
  ] as const)('says why in words: %j', (problem, words) => {
    expect(inWords(problem)).toContain(words);
  });
});
