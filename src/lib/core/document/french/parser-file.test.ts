import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openParser, packParser, startsOf } from './parser.ts';

test('every eighth row begins after the weights of those before it', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 32, maxLength: 32 });
  fc.assert(
    fc.property(counts, (all) => {
      const sums = [0, 8, 16, 24, 32].map((end) => all.slice(0, end).reduce((sum, count) => sum + count, 0));
      expect([...startsOf(Uint8Array.from(all))]).toEqual(sums);
    })
  );
});

test('the model that is shipped is packed back as it was', () => {
  const bytes = new Uint8Array(readFileSync('static/data/parser-1.bin'));
  // One byte further on, where nothing is aligned.
  const shifted = new Uint8Array(bytes.length + 1);
  shifted.set(bytes, 1);
  expect(Buffer.compare(packParser(openParser(shifted.subarray(1))), bytes)).toBe(0);
  expect(openParser(Buffer.from(bytes)).labels).toContain('nsubj');
  for (const wrong of [bytes.subarray(0, -1), bytes.subarray(0, -2), bytes.subarray(0, 20), new Uint8Array()])
    expect(() => openParser(wrong)).toThrow();
});
