import type { Locator } from '@playwright/test';
import { expect, starterText, test } from './app.ts';

const ENGLISH =
  'The mayor promised the inhabitants that the library would remain open during the whole summer, and that two more people would be hired.';

/** Pastes at one go: filling in a megabyte key by key would measure the test. */
async function put(field: Locator, text: string): Promise<void> {
  await field.evaluate((node, all) => {
    (node as HTMLTextAreaElement).value = all;
    node.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

test.beforeEach(async ({ page, app }) => {
  await page.goto(`${app.url}/articles/new`);
  await expect(page.getByLabel('Texte de l’article')).toBeEditable();
});

for (const [name, text, sentence] of [
  ['nothing', '', /Le cadre est vide/],
  ['two words', 'Bonjour madame', /ne compte que 2 mots/],
  ['English', ENGLISH, /semble être en anglais/],
  ['an address', 'https://www.example.org/article', /C’est l’adresse d’une page/],
  ['a megabyte', starterText('b1-haies-oiseaux').repeat(560), /trop long/]
] as const) {
  test(`${name}: a clear sentence, and the text stays`, async ({ page }) => {
    const field = page.getByLabel('Texte de l’article');
    if (text !== '') await put(field, text);
    await page.getByRole('button', { name: 'Préparer les exercices' }).click();
    await expect(page.getByText(sentence)).toBeVisible();
    if (!text.startsWith('http')) expect(await field.inputValue()).toBe(text);
    if (text === ENGLISH) {
      await page.reload();
      await expect(field).toHaveValue(text);
    }
  });
}

test('a picture instead of a text', async ({ page }) => {
  await page.locator('input[type=file]').setInputFiles({
    name: 'article.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  });
  await expect(page.getByText(/Ce contenu n’est pas du texte/)).toBeVisible();
});

test('a file in Windows-1252', async ({ page }) => {
  const latin = Buffer.from('L\u0092été à Nîmes fut très chaud, et les élèves ont rêvé de la forêt.', 'latin1');
  await page.locator('input[type=file]').setInputFiles({ name: 'ete.txt', mimeType: 'text/plain', buffer: latin });
  await expect(page.getByLabel('Texte de l’article')).toHaveValue(/L’été à Nîmes fut très chaud/);
});

test('a page with scripts is read and nothing in it is run', async ({ page }) => {
  const body = starterText('a2-bibliotheque-outils')
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
  const html = `<!doctype html><html lang="fr"><head><title>Outils</title><script>window.ran = 1</script></head>
    <body onload="window.ran = 2"><article>${body}<img src="x" onerror="window.ran = 3"><svg onload="window.ran = 4"></svg>
    <a href="javascript:window.ran = 5">lien</a></article></body></html>`;
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(html) });
  await expect(page.getByLabel('Texte de l’article')).toHaveValue(/on emprunte une perceuse/);
  await expect(page.getByLabel('Texte de l’article')).not.toHaveValue(/window\.ran|<p>/);
  await page.getByRole('button', { name: 'Préparer les exercices' }).click();
  await expect(page).toHaveURL(/\/articles\/[0-9a-f]{16}$/, { timeout: 30_000 });
  expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined();
});

test('the work can be stopped, and the text is still there', async ({ page }) => {
  const long = starterText('b2-blinken-pekin').repeat(60);
  await page.getByLabel('Texte de l’article').fill(long);
  await page.getByRole('button', { name: 'Préparer les exercices' }).click();
  await page.getByRole('button', { name: 'Arrêter' }).click();
  await expect(page.getByRole('button', { name: 'Préparer les exercices' })).toBeEnabled();
  await expect(page.getByLabel('Texte de l’article')).toHaveValue(long);
});
