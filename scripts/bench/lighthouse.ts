import type { AddressInfo } from 'node:net';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { CHROMIUM_FLAGS, findChromium } from '../run/chromium.mjs';
import { appServer } from '../run/server.mjs';
import type { Row } from './table.ts';

const ROUTES = ['/', '/articles/new', '/progress', '/settings'];

/** Lighthouse's mobile scores of the built app, 0 to 100 a category. */
export async function lighthouseRows(): Promise<Row[]> {
  const server = await appServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const chrome = await launch({
    chromePath: findChromium() ?? undefined,
    chromeFlags: [...CHROMIUM_FLAGS, '--headless=new', '--disable-quic', '--no-first-run', '--disable-sync']
  });
  const rows: Row[] = [];
  try {
    for (const route of ROUTES) {
      const result = await lighthouse(url + route, { port: chrome.port, logLevel: 'error' });
      const scores = Object.values(result?.lhr.categories ?? {}).map(
        ({ title, score }) => `${title} ${Math.round((score ?? 0) * 100)}`
      );
      rows.push({ what: `Lighthouse mobile, ${route}`, figure: scores.join(', '), against: 'aim 100, floor 95' });
    }
  } finally {
    chrome.kill();
    server.close();
    server.closeAllConnections();
  }
  return rows;
}
