import axe from 'axe-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { cardOf, flashcardOf, MORNING } from '$lib/core/deck/card.fixture.ts';
import { article01, setOf } from '$lib/core/deck/set.fixture.ts';
import type { Card } from '$lib/core/deck/card.ts';
import type { Exercise } from '$lib/core/exercises/exercise.ts';
import { DEFAULT_SETTINGS } from '$lib/storage/settings.ts';
import { memoryStore } from '$lib/storage/memory.ts';
import type { Store } from '$lib/storage/store.ts';
import { ReviewState } from '$lib/state/review.svelte.ts';
import ReviewHarness from './ReviewHarness.svelte';

const TEXT = article01.text;

/** One item of each form, as the kinds make them. */
const ITEMS: Readonly<Record<string, Partial<Exercise>>> = {
  choose: {
    kind: 'V2',
    prompt: {
      form: 'choose',
      question: 'Quel nom complète la phrase\u00A0?',
      text: TEXT.replace('assurance', '_____'),
      options: ['tension', 'assurance', 'île', 'question']
    },
    answer: 'assurance',
    accepted: ['assurance'],
    distractors: [{ text: 'tension', why: 'On ne renouvelle pas une tension.' }]
  },
  type: { kind: 'V3' },
  order: {
    kind: 'G10',
    prompt: {
      form: 'order',
      question: 'Remettez dans l’ordre.',
      text: null,
      options: ['son assurance', 'a renouvelé', 'Antony Blinken', 'à la Chine.']
    },
    answer: ['Antony Blinken', 'a renouvelé', 'son assurance', 'à la Chine.'],
    accepted: [['Antony Blinken', 'a renouvelé', 'son assurance', 'à la Chine.']]
  },
  match: {
    kind: 'V5',
    prompt: {
      form: 'match',
      question: 'Associez.',
      text: null,
      left: ['assurance', 'renouveler'],
      options: ['faire de nouveau', 'promesse', 'petit groupe de maisons']
    },
    answer: [
      ['assurance', 'promesse'],
      ['renouveler', 'faire de nouveau']
    ],
    accepted: [
      [
        ['assurance', 'promesse'],
        ['renouveler', 'faire de nouveau']
      ]
    ]
  },
  mark: {
    kind: 'G13',
    prompt: {
      form: 'mark',
      question: 'Touchez le verbe.',
      text: TEXT,
      spans: [
        { start: 0, end: 6 },
        { start: 17, end: 26 }
      ]
    },
    answer: [1],
    accepted: [[1]]
  },
  reveal: {
    kind: 'V1',
    prompt: { form: 'reveal', question: 'Que veut dire ce mot\u00A0?', text: TEXT, card: 'f', direction: 'fr>en' },
    answer: ['assurance'],
    accepted: ['assurance']
  }
};

let store: Store;

/** The review screen with one card, in a theme. */
async function show(form: string, theme: 'light' | 'dark' = 'light'): Promise<ReviewState> {
  const isCard = form === 'reveal';
  const cards: Card[] = [cardOf(form, { exercise: ITEMS[form]!, flashcard: isCard ? flashcardOf('f') : null })];
  store = memoryStore();
  const set = setOf(cards.map(({ exercise }) => exercise));
  await store.saveArticle({ article: article01, set, added: MORNING, opened: null }, cards);
  const review = new ReviewState({
    store,
    now: () => MORNING + 1000,
    offset: () => 60,
    settings: () => DEFAULT_SETTINGS,
    hasVoice: () => false
  });
  await review.start({ article: article01.id });
  document.documentElement.dataset.theme = theme;
  document.documentElement.lang = 'fr';
  await render(ReviewHarness, { review });
  return review;
}

async function violations(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}

const status = () => page.getByRole('status');
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

beforeEach(() => page.viewport(360, 740));

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  test.each(Object.keys(ITEMS))('%s breaks no accessibility rule and stays within 360 px', async (form) => {
    const review = await show(form, theme);
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await violations()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    if (form === 'reveal') await press('Montrer la réponse');
    else await review.answer('');
    await expect.element(page.getByRole('button', { name: form === 'reveal' ? /^Oui/ : 'Continuer' })).toBeVisible();
    expect(await violations()).toEqual([]);
  });
});

describe('answering', () => {
  test('a tap on an option is the answer; the remark on it is said', async () => {
    await show('choose');
    await page.getByRole('button', { name: /tension/ }).click();
    await expect.element(status()).toHaveTextContent('Faux');
    await expect.element(page.getByText('On ne renouvelle pas une tension.')).toBeVisible();
    expect(await store.log(0)).toMatchObject([{ mark: 'wrong', rating: 'again', given: 'tension' }]);
  });

  test('a key chooses', async () => {
    await show('choose');
    await userEvent.keyboard('2');
    await expect.element(status()).toHaveTextContent('Juste');
  });

  test('a typing slip is named and shown in place', async () => {
    await show('type');
    await page.getByRole('textbox').fill('assurence');
    await userEvent.keyboard('{Enter}');
    await expect.element(status()).toHaveTextContent(/Presque.*faute de frappe/);
    expect(document.querySelector('.sentence del')?.textContent).toBe('e');
    expect(document.querySelector('.sentence ins')?.textContent).toBe('a');
  });

  test('French letters write where the cursor stands', async () => {
    await show('type');
    await page.getByRole('textbox').fill('pret');
    (document.querySelector('input') as HTMLInputElement).setSelectionRange(2, 3);
    (document.querySelector('input') as HTMLInputElement).focus();
    await press('ê');
    await expect.element(page.getByRole('textbox')).toHaveValue('prêt');
  });

  test('« My answer was right » counts and keeps a report', async () => {
    await show('type');
    await page.getByRole('textbox').fill('garantie');
    await press('Vérifier');
    await press('Ma réponse était juste');
    await expect.element(status()).toHaveTextContent('Compté juste');
    expect(await store.reports()).toMatchObject([{ reason: 'answer-right', exercise: 'type' }]);
    expect((await store.log(0)).map((entry) => entry.type).sort()).toEqual(['review', 'review', 'undo']);
  });

  test('hints come in steps', async () => {
    await show('type');
    await press('Un indice');
    await expect.element(page.getByText('Un nom féminin.')).toBeVisible();
    await press('Un indice');
    await expect.element(page.getByText(/Il commence par/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Un indice' })).not.toBeInTheDocument();
  });

  test('parts are taken and given back without dragging', async () => {
    await show('order');
    for (const part of ['Antony Blinken', 'a renouvelé', 'à la Chine.']) await press(part);
    await page.getByRole('button', { name: /Reprendre « à la Chine/ }).click();
    for (const part of ['son assurance', 'à la Chine.']) await press(part);
    await press('Vérifier');
    await expect.element(status()).toHaveTextContent('Juste');
  });

  test('pairs are made by two taps', async () => {
    await show('match');
    await press('promesse');
    await press('faire de nouveau');
    await press('Vérifier');
    await expect.element(status()).toHaveTextContent('Juste');
  });

  test('a place of the text is marked', async () => {
    await show('mark');
    await press('renouvelé');
    await press('Vérifier');
    await expect.element(status()).toHaveTextContent('Juste');
  });

  test('a revealed card is judged by its learner', async () => {
    await show('reveal');
    await press('Montrer la réponse');
    await page.getByRole('button', { name: /^Difficile/ }).click();
    await expect.poll(async () => (await store.log(0)).length).toBe(1);
    expect(await store.log(0)).toMatchObject([{ rating: 'hard' }]);
  });
});
