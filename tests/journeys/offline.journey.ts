import { expect, test } from './app.ts';
import { answerItem, beginStudy, giveAnswer, question } from './learner.ts';

test('one visit, then no network: deep links reload and progress is kept', async ({ page, app, context }) => {
  await page.goto(app.url);
  await expect(page.getByText('Glane est prêt hors connexion.')).toBeVisible({ timeout: 30_000 });
  await beginStudy(page);
  await answerItem(page);
  await answerItem(page);
  const at = await question(page);

  await app.stop();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-label', /^2 sur/);
  expect(await question(page)).toBe(at);
  await answerItem(page);

  const article = new URL(page.url()).searchParams.get('article');
  await page.goto(`${app.url}/articles/${article}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Des haies replantées/);
  await expect(page.getByText(/Vous connaissez environ/)).toBeVisible();
  for (const path of ['/', '/articles', '/progress', '/settings', '/articles/new']) {
    await page.goto(app.url + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  // A new article, too, needs no network.
  await page
    .getByLabel('Texte de l’article')
    .fill(
      'Le maire a promis une école neuve aux habitants du village. Les travaux dureront deux ans et coûteront quatre millions d’euros, a-t-il précisé mardi devant la presse.'
    );
  await page.getByRole('button', { name: 'Préparer les exercices' }).click();
  await expect(page).toHaveURL(/\/articles\/[0-9a-f]{16}$/);
});

test('an update waits for the learner’s word and loses nothing', async ({ page, app, context }) => {
  await page.goto(app.url);
  await expect(page.getByText('Glane est prêt hors connexion.')).toBeVisible({ timeout: 30_000 });
  await beginStudy(page);
  await answerItem(page);
  await giveAnswer(page);
  const at = await question(page);

  app.release();
  const other = await context.newPage();
  await other.goto(app.url);
  await other.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(other.getByText('Une nouvelle version est prête.')).toBeVisible({ timeout: 30_000 });
  // Nothing changes by itself.
  expect(await question(page)).toBe(at);
  const reloaded = page.waitForEvent('load');
  await other.getByRole('button', { name: 'Mettre à jour' }).click();
  await reloaded;
  await expect(page.getByRole('region', { name: 'Correction' })).toBeVisible();
  expect(await question(page)).toBe(at);
  await expect(other.getByText('Une nouvelle version est prête.')).toBeHidden();
});
