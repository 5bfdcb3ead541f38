import { describe, expect, test } from 'vitest';
import { paragraphs } from './paragraphs.ts';

describe('paragraphs', () => {
  test.each([
    ['Un coût difficile à chiffrer', 'heading'],
    ['Le train part à midi.', 'body'],
    ['« Un village s’endort. »', 'body'],
    ['- une pomme', 'item'],
    ['Par Jeanne Martin, publié le 3 mai', 'byline'],
    ['Le pont vu du port © Jean Petit', 'caption'],
    ['Faut-il fermer les écrans ?', 'heading'],
    ['Par ailleurs, le maire a promis une école neuve aux habitants.', 'body']
  ])('%s is a %s', (line, kind) => {
    expect(paragraphs(line)[0]).toMatchObject({ kind, start: 0, end: line.length });
  });
});
