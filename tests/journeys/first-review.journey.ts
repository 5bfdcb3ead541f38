import { expect, starterText, test } from './app.ts';
import { addText, answerItem, giveAnswer, question } from './learner.ts';

test.describe('a newcomer', () => {
  test('pastes an article, studies, leaves, and carries on at the very item', async ({ page, app }) => {
    await page.goto(app.url);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('link', { name: 'Coller un article' }).click();
    await page.getByLabel('Texte de l’article').fill(starterText('b1-haies-oiseaux'));
    await page.getByRole('button', { name: 'Préparer les exercices' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Des haies replantées/);
    await page.getByRole('link', { name: 'Étudier cet article' }).click();

    for (let i = 0; i < 3; i++) await answerItem(page);
    await giveAnswer(page);
    const before = await question(page);
    await page.goto(app.url);
    await page.getByRole('link', { name: 'Reprendre la séance' }).click();
    await expect(page.getByRole('region', { name: 'Correction' })).toBeVisible();
    expect(await question(page)).toBe(before);
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-label', /^4 sur/);
  });

  test('takes an answer back', async ({ page, app }) => {
    await page.goto(app.url);
    await addText(page, starterText('a2-bibliotheque-outils'));
    await page.getByRole('link', { name: 'Étudier cet article' }).click();
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-label', /^0 sur/);
    const first = await question(page);
    await answerItem(page);
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-label', /^1 sur/);
    await page.getByRole('button', { name: 'Revenir à la réponse précédente' }).click();
    await expect(page.getByRole('progressbar')).toHaveAttribute('aria-label', /^0 sur/);
    expect(await question(page)).toBe(first);
  });

  test('starts with a starter article and asks what a word means', async ({ page, app }) => {
    await page.goto(app.url);
    await page.getByRole('button', { name: /Des haies replantées/ }).click();
    await expect(page.getByText(/Vous connaissez environ/)).toBeVisible();
    await page.getByText('inondations', { exact: true }).click();
    const slip = page.getByRole('complementary', { name: 'Sens de « inondation »' });
    await expect(slip).toContainText('flood');
    await slip.getByRole('button', { name: 'Glaner ce mot' }).click();
    await expect(slip.getByRole('button', { name: 'Glaner ce mot' })).toHaveAttribute('aria-pressed', 'true');
  });
});
