/** Draws the icons of static/icons from icon.svg with Chromium: `npx tsx scripts/icons.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from './run/chromium.mjs';

const ICONS = new URL('../static/icons/', import.meta.url);
const svg = readFileSync(new URL('icon.svg', ICONS), 'utf8');

/** The drawing on a ground without round corners; `share` of its size keeps it inside a mask's safe circle. */
function onFullGround(share: number): string {
  const full = svg.replace(' rx="7"', '');
  const scale = (0.86 * share).toFixed(3);
  return full.replace('scale(.86)', `scale(${scale})`);
}

const files: readonly [name: string, size: number, drawing: string][] = [
  ['icon-192.png', 192, svg],
  ['icon-512.png', 512, svg],
  ['maskable-512.png', 512, onFullGround(0.8)],
  ['apple-touch-icon.png', 180, onFullGround(0.9)],
  ['favicon-32.png', 32, svg]
];

const executablePath = findChromium() ?? undefined;
const browser = await chromium.launch({ args: [...CHROMIUM_FLAGS], ...(executablePath ? { executablePath } : {}) });
for (const [name, size, drawing] of files) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  const png = await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
  await page.close();
  if (name === 'favicon-32.png') writeFileSync(new URL('../favicon.ico', ICONS), icoOf(png, size));
  else writeFileSync(new URL(name, ICONS), png);
}
await browser.close();
console.log(`${files.length} icons drawn`);

/** An .ico file that holds one PNG, as browsers since 2007 read it. */
function icoOf(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
