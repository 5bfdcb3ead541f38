import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { frenchFromDisk } from '../../../scripts/french-files.ts';
import { analyserContract, starterArticle } from './analyser.contract.ts';
import { localAnalyser } from './local.ts';

describe('here', () => analyserContract(() => localAnalyser(frenchFromDisk)));

test('data that cannot be had is said so, and asked for again', async () => {
  const missing = existsSync('static/data/forms-1.txt') ? 1 : 0;
  let calls = 0;
  const analyser = localAnalyser(() => (calls++ < missing ? Promise.reject(new Error('404')) : frenchFromDisk()));
  await expect(analyser.prepare()).rejects.toMatchObject({ name: 'AnalyserError', kind: 'data' });
  expect((await analyser.analyse(starterArticle())).sentences.length).toBeGreaterThan(10);
});

test('a signal that comes while the data loads stops the work', async () => {
  const controller = new AbortController();
  const analyser = localAnalyser(async () => {
    controller.abort();
    return frenchFromDisk();
  });
  const work = analyser.analyse(starterArticle(), { signal: controller.signal });
  await expect(work).rejects.toMatchObject({ kind: 'aborted' });
});
