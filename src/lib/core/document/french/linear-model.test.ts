import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addRow, linearModel, openLinearModel, packLinearModel, weightIn } from './linear-model.ts';

const CLASSES = ['NOUN', 'VERB', 'ADJ'];
const weights = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: -127, max: 127 })), {
  minLength: CLASSES.length << 3,
  maxLength: CLASSES.length << 3
});

test('a packed model says what its weights said', () => {
  fc.assert(
    fc.property(weights, (all) => {
      const model = openLinearModel(packLinearModel(linearModel(CLASSES, 3, Int8Array.from(all))));
      for (let row = 0; row < 8; row++) {
        const own = all.slice(row * CLASSES.length, (row + 1) * CLASSES.length);
        expect(CLASSES.map((_, id) => weightIn(model, row, id))).toEqual(own);
        const scores = Int32Array.from([10, 20, 30]);
        addRow(model, row, scores);
        expect([...scores]).toEqual(own.map((weight, id) => weight + 10 * (id + 1)));
      }
    })
  );
});

test('throws at a file that is cut short, too long or without header', () => {
  const bytes = packLinearModel(linearModel(CLASSES, 3, new Int8Array(24).fill(5)));
  expect(openLinearModel(bytes).bits).toBe(3);
  for (const wrong of [bytes.subarray(0, -1), Uint8Array.from([...bytes, 0]), bytes.subarray(0, 10), new Uint8Array()])
    expect(() => openLinearModel(wrong)).toThrow();
});
