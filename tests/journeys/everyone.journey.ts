import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, starterText, test } from './app.ts';
import { addText, beginStudy, giveAnswer } from './learner.ts';

const PAGES = ['/', '/articles', '/articles/new', '/progress', '/settings', '/nowhere'];

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}

/** What sticks out of a narrow screen. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test('no page breaks an accessibility rule or sticks out at 360 px', async ({ page, app, trouble }) => {
      test.setTimeout(180_000);
      for (const path of PAGES) {
        await page.goto(app.url + path);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect.soft(await violations(page), path).toEqual([]);
        expect.soft(await overflow(page), path).toBe(0);
      }
      await addText(page, starterText('b1-haies-oiseaux'));
      await expect(page.getByText(/Vous connaissez environ/)).toBeVisible();
      expect.soft(await violations(page), 'article').toEqual([]);
      await page.getByText('agriculteurs', { exact: true }).first().click();
      expect.soft(await violations(page), 'gloss').toEqual([]);
      await page.getByRole('button', { name: /^Exercices/ }).click();
      expect.soft(await violations(page), 'exercises').toEqual([]);
      expect.soft(await overflow(page), 'exercises').toBe(0);
      // The address that leads nowhere answers 404, as it should.
      trouble.lines.splice(0, trouble.lines.length, ...trouble.lines.filter((line) => !/404|Not found/.test(line)));
    });

    test('no form of prompt breaks an accessibility rule or sticks out', async ({ page, app }) => {
      test.setTimeout(240_000);
      await page.goto(app.url);
      await beginStudy(page);
      const seen = new Set<string>();
      for (let i = 0; i < 16; i++) {
        const kind = await page.locator('.kind').innerText();
        const show = page.getByRole('button', { name: 'Montrer la réponse' });
        const isNew = !seen.has(kind);
        seen.add(kind);
        if (isNew) {
          expect.soft(await violations(page), kind).toEqual([]);
          expect.soft(await overflow(page), kind).toBe(0);
        }
        if (await show.isVisible()) {
          await show.click();
          if (isNew) expect.soft(await violations(page), `${kind}, shown`).toEqual([]);
          await page.getByRole('button', { name: /^Oui/ }).click();
        } else {
          await giveAnswer(page);
          if (isNew) {
            expect.soft(await violations(page), `${kind}, answered`).toEqual([]);
            expect.soft(await overflow(page), `${kind}, answered`).toBe(0);
          }
          await page.getByRole('button', { name: 'Continuer' }).click();
        }
      }
      // Every form of prompt has its own test in tests/browser; here it is the real sitting.
      expect(seen.size).toBeGreaterThan(2);
    });
  });
}

test('every target of a finger is 44 px high', async ({ page, app }) => {
  const small = (): Promise<string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary, textarea')]
        .filter((node) => node.offsetParent !== null && !node.closest('.visually-hidden, p, .skip'))
        .map((node) => ({ node, box: node.getBoundingClientRect() }))
        .filter(({ node, box }) => {
          // A label that is tapped for its field is part of the target.
          const labels = [...((node as HTMLInputElement).labels ?? []), node.parentElement!];
          const tallest = Math.max(
            box.height,
            ...labels.map((label) => (label.matches('label, .switch') ? label.getBoundingClientRect().height : 0))
          );
          return tallest < 43.5 && box.height > 1;
        })
        .map(({ node, box }) => `${Math.round(box.height)} px: ${node.outerHTML.slice(0, 100)}`)
    );
  for (const path of PAGES.slice(0, 5)) {
    await page.goto(app.url + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect.soft(await small(), path).toEqual([]);
  }
  await beginStudy(page);
  expect.soft(await small(), 'review').toEqual([]);
});

test('by keyboard alone: from the first page to three answers', async ({ page, app }) => {
  await page.goto(app.url);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate(() => {
        const node = document.activeElement as HTMLElement | null;
        return node?.getAttribute('aria-label') ?? node?.innerText ?? '';
      });
      if (name.test(text)) return;
    }
    throw new Error(`Tab never reached ${name}`);
  };
  await tabTo(/Des haies replantées/);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Vous connaissez environ/)).toBeVisible({ timeout: 30_000 });
  await tabTo(/^Article\. Flèches/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: /^Sens de/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await tabTo(/Étudier cet article/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-label', /^0 sur/);
  for (let i = 1; i <= 3; i++) {
    if (await page.getByRole('list', { name: 'Réponses proposées' }).isVisible()) await page.keyboard.press('1');
    else await tabTo(/Je ne sais pas|Un indice|Vérifier/).then(() => page.keyboard.press('Enter'));
    for (let k = 0; k < 4 && !(await page.getByRole('button', { name: 'Continuer' }).isVisible()); k++) {
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Enter');
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-label', new RegExp(`^${i} sur`));
  }
});

test('motion can be reduced', async ({ page, app }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(app.url);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const moving = await page.evaluate(
    () =>
      document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 1).length
  );
  expect(moving).toBe(0);
});

test('the look of the last visit stands before the app is awake', async ({ page, app }) => {
  await page.goto(app.url);
  await addText(page, starterText('a2-bibliotheque-outils'));
  await page.goto('/settings');
  await page.getByLabel('Thème').selectOption('dark');
  await page.getByLabel('Langue').selectOption('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.body) return;
      watch.disconnect();
      (window as unknown as { atBody: object }).atBody = { ...document.documentElement.dataset };
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto(app.url);
  // A newcomer's page in French is neither this learner's language nor their state: it is held back.
  expect(await page.evaluate('atBody')).toEqual({ theme: 'dark', hold: '', begun: '' });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('new cards');
  await expect(page.locator('html')).not.toHaveAttribute('data-hold');
});
