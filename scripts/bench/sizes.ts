import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { kB, type Row } from './table.ts';

function brotli(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Size of each packed language file. */
export function dataRows(): Row[] {
  const sizes = readdirSync('static/data').map((name) => ({
    name,
    size: brotli(readFileSync(join('static/data', name)))
  }));
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  return [
    ...sizes.map(({ name, size }) => ({ what: `static/data/${name}`, figure: kB(size), against: '' })),
    { what: 'all language data, brotli', figure: kB(total), against: 'aim 3.5 MB' }
  ];
}

/** Bytes of the given scripts in the client build, brotli. */
export function scriptBytes(urls: readonly string[]): number {
  return urls.reduce((sum, url) => {
    const file = join('build/client', new URL(url).pathname);
    return existsSync(file) ? sum + brotli(readFileSync(file)) : sum;
  }, 0);
}
