import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/run/chromium.mjs';
import { serveApp } from './server.ts';

const TEXT = readFileSync(new URL('../../src/lib/starters/a2-bibliotheque-outils.txt', import.meta.url), 'utf8');
const KILLS = 20;

let app: Awaited<ReturnType<typeof serveApp>>;
let profile: string;
beforeAll(async () => {
  app = await serveApp();
  profile = mkdtempSync(join(tmpdir(), 'glane-kills-'));
});
afterAll(async () => {
  await app.close();
  rmSync(profile, { recursive: true, force: true });
});

/** A browser of our own, so that it can be killed as a phone kills an app: without a word. */
async function openBrowser(): Promise<{ page: Page; process: ChildProcess }> {
  const port = 9400 + Math.floor(Math.random() * 400);
  const process = spawn(
    findChromium()!,
    [
      ...CHROMIUM_FLAGS,
      '--headless=new',
      `--remote-debugging-port=${port}`,
      `--user-data-dir=${profile}`,
      '--no-first-run',
      'about:blank'
    ],
    { stdio: 'ignore', detached: true }
  );
  for (let i = 0; ; i++) {
    try {
      const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const context = browser.contexts()[0]!;
      return { page: context.pages()[0] ?? (await context.newPage()), process };
    } catch (error) {
      if (i > 60) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

function kill(process: ChildProcess): void {
  globalThis.process.kill(-process.pid!, 'SIGKILL');
}

async function doneCount(page: Page): Promise<number> {
  const label = await page.getByRole('progressbar').getAttribute('aria-label', { timeout: 30_000 });
  return Number(/^\d+/.exec(label ?? '')?.[0]);
}

/** Answers one item; when the bar counts it, it was acknowledged. */
async function answer(page: Page): Promise<void> {
  const show = page.getByRole('button', { name: 'Montrer la réponse' });
  const option = page.getByRole('list', { name: 'Réponses proposées' }).getByRole('button').first();
  if (await show.isVisible()) {
    await show.click();
    await page.getByRole('button', { name: /^Oui/ }).click();
    return;
  }
  if (await option.isVisible()) await option.click();
  else {
    const hint = page.getByRole('button', { name: 'Un indice' });
    for (let i = 0; i < 6 && (await hint.isVisible()); i++) await hint.click();
    await page.getByRole('button', { name: 'Je ne sais pas' }).click();
  }
  await page.getByRole('button', { name: 'Continuer' }).click();
}

test(`killed ${KILLS} times in the middle of a sitting: no acknowledged answer is lost`, async () => {
  let { page, process } = await openBrowser();
  await page.goto(`${app.url}/articles/new`);
  await page.getByLabel('Texte de l’article').fill(TEXT);
  await page.getByRole('button', { name: 'Préparer les exercices' }).click();
  await page.getByRole('link', { name: 'Étudier cet article' }).click({ timeout: 60_000 });
  let acknowledged = await doneCount(page);
  const study = page.url();
  let lost = 0;
  for (let round = 0; round < KILLS; round++) {
    for (let i = 0; i <= round % 2; i++) {
      if (!(await page.getByRole('progressbar').isVisible())) break;
      await answer(page);
    }
    await page.waitForTimeout(60 + ((round * 37) % 200));
    const isOver = !(await page.getByRole('progressbar').isVisible());
    if (isOver) break;
    acknowledged = await doneCount(page);
    kill(process);
    await new Promise((resolve) => setTimeout(resolve, 600));
    ({ page, process } = await openBrowser());
    await page.goto(study);
    const found = await doneCount(page);
    if (found < acknowledged) lost += acknowledged - found;
  }
  kill(process);
  console.log(`${acknowledged} answers acknowledged, ${lost} lost`);
  expect(acknowledged).toBeGreaterThan(10);
  expect(lost).toBe(0);
});
