import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { putBack, takeOut, textOf, type Part } from './extract.ts';
import { readFile, type InputFile } from './file.ts';

const parse = (html: string): Document => parseHTML(html).document as unknown as Document;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

async function read(file: Partial<InputFile> & { bytes: Uint8Array }): Promise<string> {
  const result = await readFile({ name: 'article.txt', type: '', ...file }, parse);
  return 'problem' in result ? result.problem : textOf(result.parts);
}

test.each<[string, Partial<InputFile> & { bytes: Uint8Array }, string]>([
  ['UTF-8 text', { bytes: utf8('Il a neigé.') }, 'Il a neigé.'],
  ['Latin-1 text', { bytes: latin1('Il a neig\u00E9.') }, 'Il a neigé.'],
  ['Markdown', { name: 'a.md', bytes: utf8('## Neige\n\nIl **a** neigé.') }, 'Neige\n\nIl a neigé.'],
  [
    'HTML',
    { name: 'a.html', bytes: utf8('<html><body><p>Il a neigé.</p><script>x()</script></body></html>') },
    'Il a neigé.'
  ],
  ['HTML by its looks', { name: 'a.txt', bytes: utf8('<!DOCTYPE html><html><body><p>Oui.</p></body></html>') }, 'Oui.'],
  [
    'HTML in ISO-8859-15',
    {
      name: 'a.htm',
      bytes: latin1('<html><head><meta charset="iso-8859-15"></head><body><p>Un \u00BDuf : 2 \u00A4</p></body></html>')
    },
    'Un œuf : 2 €'
  ],
  [
    'text that speaks of tags',
    { bytes: utf8('La balise <p> sert aux paragraphes.') },
    'La balise <p> sert aux paragraphes.'
  ],
  ['a PDF by its name', { name: 'a.pdf', bytes: utf8('texte') }, 'format'],
  ['a PDF by its bytes', { name: 'a.txt', bytes: latin1('%PDF-1.7 \u0000\u0001') }, 'binary'],
  ['a picture', { name: 'a', bytes: Uint8Array.from({ length: 400 }, (_, i) => i % 7) }, 'binary'],
  ['a giant', { bytes: new Uint8Array(20_000_001) }, 'too-large']
])('%s', async (_, file, expected) => {
  expect(await read(file)).toBe(expected);
});

const parts: Part[] = [
  { text: 'Titre', kept: true },
  { text: 'Légende', kept: false },
  { text: 'Un.', kept: true },
  { text: 'Deux.', kept: true },
  { text: 'Pied', kept: false }
];

test.each([
  ['where it stood', 'Titre\n\nUn.\n\nDeux.', 1, 'Titre\n\nLégende\n\nUn.\n\nDeux.'],
  ['at the end', 'Titre\n\nUn.\n\nDeux.', 4, 'Titre\n\nUn.\n\nDeux.\n\nPied'],
  ['before what follows when the start was edited', 'Autre titre…\n\nUn.', 1, 'Autre titre…\n\nLégende\n\nUn.'],
  ['at the end of a text that holds nothing of it', 'Tout autre.', 1, 'Tout autre.\n\nLégende'],
  ['into an empty text', '', 1, 'Légende']
])('a passage is put back %s', (_, text, index, expected) => {
  expect(putBack(text, parts, index)).toBe(expected);
});

test('and taken out again', () => {
  expect(takeOut('Titre\n\nLégende\n\nUn.', 'Légende')).toBe('Titre\n\nUn.');
  expect(takeOut('Titre\n\nPied', 'Pied')).toBe('Titre');
  expect(takeOut('Titre', 'Pied')).toBe('Titre');
});
