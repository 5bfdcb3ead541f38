import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from '../run/chromium.mjs';
import { appServer } from '../run/server.mjs';
import { scriptBytes } from './sizes.ts';
import { kB, median, ms, type Row } from './table.ts';
import { articleOne } from './texts.ts';

const ROUTES = ['/', '/articles', '/articles/new', '/progress', '/settings', '/review'];
const RUNS = 5;

/** Figures of the built app in Chromium at phone size; « at 4x » as product section 8 defines it. */
export async function browserRows(): Promise<Row[]> {
  const server = await appServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: [...CHROMIUM_FLAGS] });
  try {
    return [
      ...(await scriptRows(browser, url)),
      await visibleSetRow(browser, url),
      await offlineReloadRow(browser, url)
    ];
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

async function phonePage(browser: Browser, serviceWorkers: 'allow' | 'block'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'fr-FR', serviceWorkers });
  return context.newPage();
}

async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** JavaScript that a first visit to each route loads, in brotli, without the worker. */
async function scriptRows(browser: Browser, url: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const route of ROUTES) {
    const page = await phonePage(browser, 'block');
    const scripts = new Set<string>();
    page.on('response', (response) => {
      if (/\.js$/.test(response.url()) && !/\/workers\//.test(response.url())) scripts.add(response.url());
    });
    await page.goto(url + route, { waitUntil: 'networkidle' });
    rows.push({
      what: `first-load JavaScript of ${route}`,
      figure: kB(scriptBytes([...scripts])),
      against: 'aim under 90 kB'
    });
    await page.context().close();
  }
  return rows;
}

/** From the tap on « Préparer les exercices » to the article's page with its exercises, language data already kept. */
async function visibleSetRow(browser: Browser, url: string): Promise<Row> {
  const { name, text } = articleOne();
  const figures: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await phonePage(browser, 'allow');
    await page.goto(`${url}/articles/new`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload({ waitUntil: 'networkidle' });
    await throttle(page);
    await page.getByLabel('Texte de l’article').fill(text);
    const tapped = await page.evaluate(() => performance.now());
    const started = performance.now();
    await page.getByRole('button', { name: 'Préparer les exercices' }).click();
    await page.getByRole('link', { name: 'Étudier cet article' }).waitFor();
    const wall = performance.now() - started;
    // The part of the worker's time that fell after the tap; the reader's own look at the article comes later.
    const worker = await page.evaluate((from) => {
      const [set] = performance
        .getEntriesByName('glane:worker')
        .filter((entry) => entry.startTime + entry.duration > from);
      return set ? set.startTime + set.duration - Math.max(from, set.startTime) : 0;
    }, tapped);
    figures.push(wall + 3 * worker);
    await page.context().close();
  }
  return {
    what: `${name} to visible set at 4x, opening the language data included`,
    figure: ms(median(figures)),
    against: 'aim under 1.5 s'
  };
}

/** From a reload without network to a page that answers. */
async function offlineReloadRow(browser: Browser, url: string): Promise<Row> {
  const page = await phonePage(browser, 'allow');
  await page.goto(url);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload({ waitUntil: 'networkidle' });
  await page.context().setOffline(true);
  await throttle(page);
  const figures: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const started = performance.now();
    await page.reload({ waitUntil: 'commit' });
    await page.getByRole('link', { name: 'Coller un article' }).waitFor();
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(null))));
    figures.push(performance.now() - started);
  }
  await page.context().close();
  return { what: 'reload offline to interactive at 4x', figure: ms(median(figures)), against: 'aim under 1 s' };
}
