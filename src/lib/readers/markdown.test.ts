import { expect, test } from 'vitest';
import { textOf } from './extract.ts';
import { readMarkdown } from './markdown.ts';

test.each([
  ['# Le vent\n\nIl souffle.', 'Le vent\n\nIl souffle.'],
  ['Le vent\n=======\n\nIl **souffle** _fort_.', 'Le vent\n\nIl souffle fort.'],
  ['Voir [la carte](https://x.example/c) et ![une photo](p.jpg).', 'Voir la carte et .'],
  ['- un pain\n- deux œufs\n1. farine', 'un pain\ndeux œufs\nfarine'],
  ['> « Oui », dit-elle,\n> puis elle rit.', '« Oui », dit-elle, puis elle rit.'],
  ['Avant\n\n```js\nalert(1)\n```\n\nAprès', 'Avant\n\nAprès'],
  ['Un\n\n---\n\nDeux', 'Un\n\nDeux'],
  ['Du `code`, du ~~barré~~, une note[^1].\n\n[^1]: En bas.', 'Du code, du barré, une note.'],
  ['| Ville | Pluie |\n| --- | --- |\n| Brest | 12 |', 'Ville Pluie Brest 12'],
  ['Fini <br>vite<script>alert(1)</script>', 'Fini vitealert(1)'],
  // Signs that mean nothing here stay.
  ['2 * 3 * 4 font 24', '2 * 3 * 4 font 24'],
  ['un_nom_de_fichier', 'un_nom_de_fichier'],
  ['5 - 3 = 2', '5 - 3 = 2'],
  ['— Bonjour, dit-il.', '— Bonjour, dit-il.'],
  ['Il a dit « non » !', 'Il a dit « non » !']
])('%j', (markdown, expected) => {
  expect(textOf(readMarkdown(markdown).parts)).toBe(expected);
});

test('a front matter says what the article is', () => {
  const read = readMarkdown(
    '---\ntitle: "Le vent d’autan"\nsource: https://x.example/vent\ndate: 2026-02-01\nlicence: CC BY 4.0\ntags: [a, b]\n---\n# Le vent\n\nIl souffle.'
  );
  expect(read).toMatchObject({
    title: 'Le vent d’autan',
    source: 'https://x.example/vent',
    date: '2026-02-01',
    licence: 'CC BY 4.0'
  });
  expect(textOf(read.parts)).toBe('Le vent\n\nIl souffle.');
});

test('without one the first heading is the title', () => {
  expect(readMarkdown('# Le *grand* vent\n\nIl souffle.').title).toBe('Le grand vent');
  expect(readMarkdown('Il souffle.').title).toBeNull();
});
