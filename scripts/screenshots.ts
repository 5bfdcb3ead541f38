/** Pictures of the built app for the manifest and the README: `npx tsx scripts/screenshots.ts` after `npm run build`. */
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from './run/chromium.mjs';
import { appServer } from './run/server.mjs';

const FOLDER = new URL('../static/screenshots/', import.meta.url);
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

mkdirSync(FOLDER, { recursive: true });
const server = await appServer();
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const executablePath = findChromium() ?? undefined;
const browser = await chromium.launch({ args: [...CHROMIUM_FLAGS], ...(executablePath ? { executablePath } : {}) });

await picture('phone', PHONE, 'light');
await picture('desk', DESK, 'dark');
await browser.close();
server.close();
server.closeAllConnections();

/** Takes up a starter article as a newcomer would, and photographs the way: front page, article, first question. */
async function picture(name: string, viewport: typeof PHONE, colorScheme: 'light' | 'dark'): Promise<void> {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: name === 'phone' ? 2 : 1,
    isMobile: name === 'phone',
    colorScheme,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // Its news would cover the head of the page.
    serviceWorkers: 'block'
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('button', { name: /haies/ }).waitFor();
  await shoot(page, `${name}-today`);
  await page.getByRole('button', { name: /haies/ }).click();
  await page.waitForURL(/\/articles\/\w/);
  await page.locator('[data-word]').first().waitFor();
  await shoot(page, `${name}-article`);
  await page.goto(`${url}/review?article=${page.url().split('/').at(-1)}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await shoot(page, `${name}-question`);
  await context.close();
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: new URL(`${name}.png`, FOLDER).pathname });
  console.log(`static/screenshots/${name}.png`);
}
