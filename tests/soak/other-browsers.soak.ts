import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFirefox, openWebKit, type Driver } from './drivers.ts';
import { serveApp } from './server.ts';

const TEXT = readFileSync(new URL('../../src/lib/starters/b1-haies-oiseaux.txt', import.meta.url), 'utf8');

let app: Awaited<ReturnType<typeof serveApp>>;
beforeAll(async () => {
  app = await serveApp();
});
afterAll(() => app.close());

/** Waits in the page until an expression is true. */
async function until(driver: Driver, expression: string, seconds = 60): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (await driver.run<boolean>(`return Boolean(${expression});`).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(
    `${driver.name}: never true: ${expression}; page says ${await driver.run('return document.body.innerText.slice(0, 400)')}`
  );
}

const button = (text: string): string =>
  `[...document.querySelectorAll('button, a')].find((node) => node.offsetParent && node.innerText.includes(${JSON.stringify(text)}))`;

async function press(driver: Driver, text: string): Promise<void> {
  await until(driver, `${button(text)} && !${button(text)}.disabled`);
  await driver.run(`${button(text)}.click();`);
}

/** Gives up on the item, or reveals the card, and goes on. */
async function passItem(driver: Driver): Promise<void> {
  await driver.run(`
    const find = (text) => ${button('§').replace('"§"', 'text')};
    const pause = () => new Promise((done) => setTimeout(done, 150));
    const option = document.querySelector('ul[aria-label="Réponses proposées"] button');
    if (find('Montrer la réponse')) { find('Montrer la réponse').click(); await pause(); find('Non').click(); return; }
    if (option) option.click();
    else { for (let i = 0; i < 6 && find('Un indice'); i++) { find('Un indice').click(); await pause(); } find('Je ne sais pas').click(); }
    await pause(); await pause();
    find('Continuer').click();`);
}

describe.each([
  ['Firefox', openFirefox],
  ['WebKit', openWebKit]
])('%s', (name, open) => {
  test('pastes, studies, reloads, carries on at the very item', async () => {
    const driver = await open();
    if (!driver) {
      console.log(
        `${name} is not installed here: not tried. On Debian: apt-get install firefox-esr webkit2gtk-driver xvfb`
      );
      return;
    }
    try {
      console.log(`tried in ${driver.name}`);
      await driver.goto(`${app.url}/articles/new`);
      await until(driver, `document.querySelector('textarea')`);
      await driver.run(`
        const field = document.querySelector('textarea');
        field.value = ${JSON.stringify(TEXT)};
        field.dispatchEvent(new Event('input', { bubbles: true }));`);
      await press(driver, 'Préparer les exercices');
      await until(driver, `/articles\\/[0-9a-f]{16}$/.test(location.pathname)`);
      await press(driver, 'Étudier cet article');
      for (let i = 0; i < 4; i++) {
        await until(driver, `document.querySelector('progress')?.getAttribute('aria-label')?.startsWith('${i} sur')`);
        await passItem(driver);
      }
      await until(driver, `document.querySelector('progress')?.getAttribute('aria-label')?.startsWith('4 sur')`);
      const at = await driver.run<string>(`return document.querySelector('#content').innerText;`);
      await driver.reload();
      await until(driver, `document.querySelector('progress')?.getAttribute('aria-label')?.startsWith('4 sur')`);
      expect(await driver.run<string>(`return document.querySelector('#content').innerText;`)).toBe(at);
      for (const path of ['/', '/articles', '/progress', '/settings']) {
        await driver.goto(app.url + path);
        await until(driver, `document.querySelector('h1')?.innerText.length > 3`);
        expect(
          await driver.run<number>('return document.documentElement.scrollWidth - innerWidth;')
        ).toBeLessThanOrEqual(0);
      }
    } finally {
      await driver.close();
    }
  });
});
