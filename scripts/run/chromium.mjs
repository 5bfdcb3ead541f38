import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the fallback browser of an npm package is unpacked; see scripts/setup.mjs. */
export const UNPACKED = fileURLToPath(new URL('../../.cache/chromium/chromium', import.meta.url));

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', UNPACKED];

/** Flags that a browser in a container, run as root and without a network, needs. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update'
];

/**
 * Path of a Chromium to test with: CHROMIUM_PATH, then the usual places, then what setup unpacked.
 *
 * @returns {string | null}
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  return PLACES.find((path) => existsSync(path)) ?? null;
}
