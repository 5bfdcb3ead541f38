import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const starter = 'src/lib/starters/a2-bibliotheque-outils.txt';
const folder = mkdtempSync(join(tmpdir(), 'glane-analyse-'));

/** Runs the command as `npm run analyse` does. */
function run(args: readonly string[], input = ''): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/analyse.ts', ...args], {
    input,
    encoding: 'utf8'
  });
  return { code: status, out: stdout, err: stderr };
}

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('analyse', () => {
  test('prints CoNLL-U with entities, glosses and pronunciation', () => {
    const { code, out } = run([starter]);
    expect(code).toBe(0);
    expect(out).toMatch(/^# newpar\n# sent_id = 1\n/);
    expect(out).toContain('Entity=B-PER');
    expect(out).toMatch(/\tbibliothèque\tNOUN\t.*Gloss=library/);
    expect(out).toMatch(/Chain=B-\d/);
    // A space would end the field for many readers of the format.
    expect(out).toMatch(/Gloss=[a-z]+_[a-z]+/);
    expect(out.split('\n').filter((line) => /^\d.*\t[^\t]* [^\t]*$/.test(line))).toEqual([]);
  });

  test('prints the whole document as JSON, from standard input', () => {
    const { code, out } = run(['-', '--format', 'json'], 'Le maire, Alain Girard, a acheté le four pour 95 000 euros.');
    expect(code).toBe(0);
    const doc = JSON.parse(out) as { entities: { type: string }[]; verbGroups: { tense: string }[] };
    expect(doc.entities.map(({ type }) => type)).toEqual(['TITLE', 'PER', 'MONEY']);
    expect(doc.verbGroups[0]?.tense).toBe('passé composé');
  });

  test.each([
    ['no file', [], 2],
    ['two files', [starter, starter], 2],
    ['an unknown format', [starter, '--format', 'xml'], 2],
    ['an unknown option', [starter, '--wrong'], 2],
    ['a missing file', ['no-such-file.txt'], 1],
    ['a folder', ['scripts'], 1],
    ['an empty file', [fileWith('empty.txt', '')], 1],
    ['bytes', [fileWith('bytes.bin', new Uint8Array(2000).fill(1))], 1],
    [
      'English',
      [fileWith('english.txt', 'The mayor has bought the shop for the village, and everybody is happy about it.')],
      1
    ]
  ] as const)('%s: a sentence and the exit code', (_, args, code) => {
    const result = run(args);
    expect(result.code).toBe(code);
    expect(result.out).toBe('');
    expect(result.err).toMatch(/^\S.+[.”]/);
    expect(result.err).not.toMatch(/\bat .+:\d+:\d+/);
  });
}, 120_000);
