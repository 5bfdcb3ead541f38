import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

/** The colours set by the first block that follows `selector`. */
function coloursOf(selector: string): Record<string, string> {
  const at = css.indexOf(`${selector} {`);
  expect(at, selector).toBeGreaterThanOrEqual(0);
  const block = css.slice(at, css.indexOf('}', at));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1]!, match[2]!])
  );
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

const themes = {
  light: coloursOf(':root'),
  dark: coloursOf(":root[data-theme='dark']"),
  contrast: coloursOf(":root[data-theme='contrast']")
};
const GROUNDS = ['paper', 'paper-raised', 'wash'];
const TEXT = ['ink', 'ink-soft', 'blue', 'right', 'almost', 'wrong', 'wheat-strong'];
const SIGNS = ['wheat', 'hairline-strong'];

describe.each(Object.entries(themes))('%s theme', (_, colours) => {
  test.each(GROUNDS.flatMap((ground) => TEXT.map((text) => [text, ground] as const)))(
    '%s on %s: 7:1',
    (text, ground) => {
      expect(contrast(colours[text]!, colours[ground]!)).toBeGreaterThanOrEqual(7);
    }
  );
  test.each(GROUNDS.flatMap((ground) => SIGNS.map((sign) => [sign, ground] as const)))(
    '%s on %s: 4.5:1',
    (sign, ground) => {
      expect(contrast(colours[sign]!, colours[ground]!)).toBeGreaterThanOrEqual(4.5);
    }
  );
  test('the main button, and text on a wheat wash', () => {
    expect(contrast(colours['on-wheat']!, colours['wheat-fill']!)).toBeGreaterThanOrEqual(7);
    expect(contrast(colours['ink']!, colours['wheat-wash']!)).toBeGreaterThanOrEqual(7);
  });
});

test('the dark theme is the same by choice and by the system', () => {
  expect(coloursOf(":root:not([data-theme='light'], [data-theme='contrast'])")).toEqual(themes.dark);
});

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48]
])('contrast of %s on %s is %f', (a, b, expected) => {
  expect(contrast(a, b)).toBeCloseTo(expected, 1);
});
