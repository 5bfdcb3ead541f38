import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openLexicon } from './lexicon-file.ts';

const data = (name: string): Uint8Array => readFileSync(`static/data/${name}`);
const lexicon = openLexicon(data('lexicon-1.txt'), data('ipa-1.txt'), data('bands-1.txt'));

describe('the packed lexicon', () => {
  test.each([
    ['accuser', 'VERB', 'accuse'],
    ['être', 'AUX', 'be'],
    ["aujourd'hui", 'ADV', 'today'],
    ['vacance', 'NOUN', 'holidays'],
    ['coeur', 'NOUN', 'heart'],
    ['usages', 'NOUN', 'use'],
    ['létale', 'ADJ', 'lethal'],
    ['Deux', 'NUM', 'two'],
    ['parce', 'SCONJ', 'because'],
    ['divers', 'DET', 'various']
  ] as const)('%s as %s begins with « %s »', (lemma, upos, gloss) => {
    expect(lexicon.entries(lemma, upos)[0]?.senses[0]?.glosses[0]).toBe(gloss);
  });

  test.each([
    ['accuser', 'NOUN'],
    ['coure', 'NOUN'],
    ['grandes', 'ADJ'],
    ['sesquipédalien', 'ADJ'],
    ['', 'NOUN']
  ] as const)('is silent about %s as %s', (lemma, upos) => {
    expect(lexicon.entries(lemma, upos)).toEqual([]);
  });

  test('keeps le livre and la livre apart, the easier first', () => {
    expect(lexicon.entries('livre', 'NOUN').map((entry) => [entry.gender, entry.senses[0]!.glosses[0]])).toEqual([
      ['Masc', 'book'],
      ['Fem', 'pound']
    ]);
  });

  test.each([
    ['garantie', 'ɡaʁɑ̃ti'],
    ['œil', 'œj'],
    ['sesquipédalien', null]
  ])('IPA of %s is %s', (lemma, ipa) => {
    expect(lexicon.ipa(lemma)).toBe(ipa?.normalize('NFC') ?? null);
  });

  test('IPA goes by class where the class decides', () => {
    expect([lexicon.ipa('fier', 'ADJ'), lexicon.ipa('fier', 'VERB')]).toEqual(['fjɛʁ', 'fje']);
  });

  test.each([
    'hausse',
    'Hausses',
    'héros',
    'hameau',
    'huit',
    'onze',
    'onzième',
    'oui',
    'Hongrie',
    'yaourt',
    'handicapé',
    'hors',
    'haïr',
    'hiérarchie'
  ])('le, la, de stay whole before %s', (form) => expect(lexicon.isAspirated(form)).toBe(true));

  test.each([
    'héroïne',
    'héroïque',
    'habitant',
    'huître',
    'hiver',
    'heure',
    'homme',
    'horizon',
    'hôpital',
    'yeux',
    'ouïe',
    'Haïti',
    'harmonie',
    'hélas',
    'île'
  ])('le, la, de lose their vowel before %s', (form) => expect(lexicon.isAspirated(form)).toBe(false));

  test('has expressions with patterns, and connectors with relations', () => {
    expect(lexicon.expressions().find((expression) => expression.lemma === 'mettre l’accent sur')?.pattern).toEqual([
      'mettre',
      '*',
      'le',
      'accent',
      'sur'
    ]);
    expect(
      lexicon
        .connectors()
        .filter(({ form }) => form === 'cependant')
        .map(({ relation }) => relation)
    ).toEqual(['concession']);
  });

  test.each([
    '',
    'glane lexicon 0 0 0 0 3\n\n\n\n+ha\n',
    'glane lexicon 2 0 0 3\n\n\n+ha\n',
    'glane lexicon 2 0 0 0 9\n\n\n\n+ha\n',
    'accuser\tv 3 B1'
  ])('throws at what is no lexicon: %j', (text) => {
    expect(() => openLexicon(new TextEncoder().encode(text))).toThrow('not a lexicon file');
  });

  test.each([
    ['préoccupation', 'NOUN', 3, 5, 'state', 'plain'],
    ['boulangerie', 'NOUN', 0, 7, 'place', 'plain'],
    ['chercheur', 'NOUN', 2, 3, 'person', 'field'],
    ['minute', 'NOUN', 0, 2, 'unit', 'plain'],
    ['chose', 'NOUN', 0, 1, 'group', 'unfit'],
    ['accuser', 'VERB', 2, 2, null, 'plain']
  ] as const)('%s, %s, stands in rank %s and band %s, names %s and is %s', (lemma, upos, rank, band, kind, fitness) => {
    const head = lexicon.heads(upos, rank, band).find((one) => one.lemma === lemma);
    expect(head).toMatchObject({ rank, band, kind, fitness });
    expect(head!.entry).toBe(lexicon.entries(lemma, upos)[0]);
  });

  test('heads are the one-word entries, each in its place and once', () => {
    const all = (['NOUN', 'VERB', 'ADJ', 'INTJ'] as const).flatMap((upos) =>
      [0, 1, 2, 3, 4, 5].flatMap((rank) =>
        [1, 2, 3, 4, 5, 6, 7, 8].flatMap((band) => {
          const heads = lexicon.heads(upos, rank, band);
          for (const { entry, kind, fitness } of heads)
            expect(entry).toMatchObject({ upos, band, kind, fitness, level: `${'ABC'[rank >> 1]}${(rank % 2) + 1}` });
          return heads;
        })
      )
    );
    expect(all.length).toBeGreaterThan(10_000);
    expect(new Set(all.map(({ entry }) => entry)).size).toBe(all.length);
    expect(all.filter(({ lemma }) => !/^\p{Ll}[\p{L}.]*$/u.test(lemma))).toEqual([]);
  });

  test.each([
    ['NOUN', -1, 3],
    ['NOUN', 6, 3],
    ['NOUN', 2, 0],
    ['NOUN', 2, 9],
    ['SYM', 2, 3]
  ] as const)('no head is of class %s, rank %s and band %s', (upos, rank, band) => {
    expect(lexicon.heads(upos, rank, band)).toEqual([]);
  });

  test('one word is one object, however often and after whatever it is asked for', () => {
    const before = lexicon.entries('garantie');
    for (let i = 0; i < 60_000; i++) lexicon.entries(`garantie${i}`);
    expect(lexicon.entries('garantie')[0]).toBe(before[0]);
  });

  test('looking up words is far quicker than searching the file for them, and opening than sorting out heads', () => {
    const bytes = data('lexicon-1.txt');
    const text = new TextDecoder().decode(bytes);
    const time = (work: () => void): number => {
      const started = performance.now();
      work();
      return performance.now() - started;
    };
    let opened = openLexicon(bytes);
    const opening = Math.min(...[0, 1, 2].map(() => time(() => void (opened = openLexicon(bytes)))));
    const reading = time(() => void opened.heads('NOUN', 3, 5));
    const sample = opened.heads('NOUN', 3, 5).map(({ lemma }) => lemma);
    const searching = time(() => sample.forEach((lemma) => text.indexOf(`\n${lemma} |never`)));
    const looking = time(() => sample.forEach((lemma) => opened.entries(lemma)));
    expect(looking).toBeLessThan(searching / 5);
    expect(opening).toBeLessThan(reading);
  });
});
