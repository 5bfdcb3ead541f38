import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SOURCES } from './sources.ts';

const notice = readFileSync(new URL('../../../../NOTICE', import.meta.url), 'utf8');

test.each(SOURCES.map((source) => source.name))('%s stands in NOTICE', (name) => {
  expect(notice).toContain(name);
});

test('in the same order', () => {
  const places = SOURCES.map(({ name }) => notice.indexOf(name));
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
