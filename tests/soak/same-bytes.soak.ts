import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { expect, test } from 'vitest';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/run/chromium.mjs';
import { frenchFromDisk } from '../../scripts/french-files.ts';
import { isProblem, makeArticle } from '../../src/lib/core/article/make-article.ts';
import { analyse } from '../../src/lib/core/document/analyse.ts';
import { generate } from '../../src/lib/core/exercises/generate.ts';
import { DEFAULT_SETTINGS } from '../../src/lib/storage/settings.ts';
import { serveApp } from './server.ts';

const STARTERS = ['a2-bibliotheque-outils', 'b1-haies-oiseaux', 'b2-blinken-pekin'];

test('the set that Chromium makes is, byte for byte, the one that Node makes', async () => {
  const app = await serveApp();
  const french = await frenchFromDisk();
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: [...CHROMIUM_FLAGS] });
  try {
    for (const name of STARTERS) {
      const text = readFileSync(new URL(`../../src/lib/starters/${name}.txt`, import.meta.url), 'utf8');
      const page = await (await browser.newContext()).newPage();
      await page.goto(`${app.url}/articles/new`);
      await page.getByLabel('Texte de l’article').fill(text);
      await page.getByRole('button', { name: 'Préparer les exercices' }).click();
      await page.getByRole('link', { name: 'Étudier cet article' }).waitFor({ timeout: 60_000 });
      const made = await page.evaluate(
        () =>
          new Promise<string>((resolve, reject) => {
            const open = indexedDB.open('glane');
            open.onerror = () => reject(open.error);
            open.onsuccess = () => {
              const db = open.result;
              const stores = [...db.objectStoreNames];
              const all = db.transaction(stores).objectStore('articles').getAll();
              all.onsuccess = () => resolve(JSON.stringify(all.result[0].set.exercises));
            };
          })
      );
      const article = makeArticle(text);
      if (isProblem(article)) throw new Error(article.problem);
      const wishes = {
        seed: 1,
        level: 'C1',
        count: DEFAULT_SETTINGS.count,
        families: null,
        kinds: null,
        known: [],
        reports: [],
        language: 'fr'
      } as const;
      expect(made).toBe(JSON.stringify(generate(analyse(article, french), wishes, french).exercises));
      await page.context().close();
    }
  } finally {
    await browser.close();
    await app.close();
  }
});
