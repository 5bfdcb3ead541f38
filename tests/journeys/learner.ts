import { expect, type Page } from '@playwright/test';
import { starterText } from './app.ts';

/** Pastes a text as a newcomer would and waits for the article's page. */
export async function addText(page: Page, text: string): Promise<void> {
  await page.goto('/articles/new');
  await page.getByLabel('Texte de l’article').fill(text);
  await page.getByRole('button', { name: 'Préparer les exercices' }).click();
  await expect(page).toHaveURL(/\/articles\/[0-9a-f]{16}$/, { timeout: 30_000 });
}

/** Adds the B1 starter and begins to study it. */
export async function beginStudy(page: Page): Promise<void> {
  await addText(page, starterText('b1-haies-oiseaux'));
  await page.getByRole('link', { name: 'Étudier cet article' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
}

/** The question on the screen. */
export async function question(page: Page): Promise<string> {
  return (await page.locator('#content').innerText()).split('\n').slice(0, 6).join('\n');
}

/** Gives some answer to the item on the screen, whatever its form, and goes on; not always a right one. */
export async function answerItem(page: Page): Promise<void> {
  await itemShown(page);
  const show = page.getByRole('button', { name: 'Montrer la réponse' });
  if (await show.isVisible()) {
    await show.click();
    await page.getByRole('button', { name: /^Oui/ }).click();
    return;
  }
  await giveAnswer(page);
  await page.getByRole('button', { name: 'Continuer' }).click();
  // The item before is gone only when its correction is.
  await expect(page.getByRole('region', { name: 'Correction' })).toBeHidden();
}

/** Waits until the review shows an item: the page that led here may still stand. */
async function itemShown(page: Page): Promise<void> {
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.locator('#content .kind')).toBeVisible();
}

/** Answers a choice, a typed item, an order or a match, and waits for the verdict. */
export async function giveAnswer(page: Page): Promise<void> {
  await itemShown(page);
  const options = page.getByRole('list', { name: 'Réponses proposées' }).getByRole('button');
  const check = page.getByRole('button', { name: 'Vérifier' });
  if ((await options.count()) > 0) await options.first().click();
  else {
    const fields = page.locator('#content').getByRole('textbox');
    const parts = page.getByRole('list', { name: 'Éléments à placer' }).getByRole('button');
    const bank = page.getByRole('list', { name: 'Mots à placer' }).getByRole('button');
    for (const field of await fields.all()) await field.fill('réponse');
    for (let i = 0; i < (await parts.count()); i++) await parts.nth(i).click();
    for (let i = 0; i < (await bank.count()) && !(await check.isEnabled()); i++) await bank.nth(i).click();
    await check.click();
  }
  await expect(page.getByRole('region', { name: 'Correction' }).getByRole('status')).toContainText(
    /Juste|Presque|Faux/
  );
}
