import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { textOf } from './extract.ts';
import { paragraphsOf, readPage } from './html.ts';

/** Linkedom stands for the browser's parser here; the journeys use the real one. */
const parse = (html: string): Document => parseHTML(html).document as unknown as Document;

const PAGE = `<!doctype html>
<html lang="fr"><head>
<title>Le marché couvert rouvre ses portes - La Gazette du Val</title>
<meta property="og:title" content="Le marché couvert rouvre ses portes">
<meta property="article:published_time" content="2026-03-14T07:30:00+01:00">
<link rel="canonical" href="https://gazette.example/marche-couvert">
<script>window.ran = true; document.write('<p>Pirate</p>');</script>
<style>p { color: red }</style>
</head><body>
<header><nav><ul><li><a href="/">Accueil</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<div class="cookie-banner"><p>Ce site utilise des cookies pour mesurer son audience.</p><button>Accepter</button></div>
<main><article>
<h1>Le marché couvert rouvre ses portes</h1>
<p class="byline">Par Louise Garnier</p>
<figure><img src="x.jpg" onerror="window.ran = true" alt="Les halles"><figcaption>Les halles, samedi. © Gazette</figcaption></figure>
<p>Après deux ans de travaux, les halles de Saint-Alban ont retrouvé leurs marchands samedi matin. Plus de trois cents
personnes attendaient devant les grilles bien avant l’ouverture, prévue à 8 heures.</p>
<p>«&nbsp;On ne reconnaît plus rien, mais l’odeur du pain est la même&nbsp;», sourit Jeanne Mercier, qui vend des fromages
ici depuis trente ans. Le toit de verre, détruit par l’orage de 2023, a été refait à l’identique.</p>
<p>La commune a dépensé 2,4 millions d’euros, dont la moitié vient de la région. Le maire, Paul Astier, promet aussi
un parking à vélos avant l’été.<br><br>Les loyers, eux, n’augmenteront pas avant trois ans, assure-t-il.</p>
<aside class="related"><h3>Lire aussi</h3><ul><li><a href="/a">Un été sans festival</a></li></ul></aside>
</article></main>
<footer><p>Tous droits réservés. La Gazette du Val, 2026.</p></footer>
</body></html>`;

describe('a saved page', () => {
  const page = readPage(parse(PAGE));
  const kept = textOf(page.parts);
  const cut = page.parts.filter((part) => !part.kept).map((part) => part.text);

  test('says what it is', () => {
    expect(page).toMatchObject({
      title: 'Le marché couvert rouvre ses portes',
      source: 'https://gazette.example/marche-couvert',
      date: '2026-03-14'
    });
  });
  test.each([
    'Le marché couvert rouvre ses portes',
    'Après deux ans de travaux, les halles de Saint-Alban ont retrouvé leurs marchands samedi matin. Plus de trois cents personnes',
    '«\u00A0On ne reconnaît plus rien, mais l’odeur du pain est la même\u00A0», sourit Jeanne Mercier',
    'avant l’été.\n\nLes loyers, eux, n’augmenteront pas'
  ])('keeps %s', (text) => {
    expect(kept).toContain(text);
  });
  test.each([
    'Accueil',
    'Ce site utilise des cookies',
    'Par Louise Garnier',
    'Les halles, samedi.',
    'Un été sans festival',
    'Tous droits réservés'
  ])('leaves out %s', (text) => {
    expect(kept).not.toContain(text);
    expect(cut.some((part) => part.includes(text))).toBe(true);
  });
  test.each(['window.ran', 'Pirate', 'color: red'])('%s is nowhere', (text) => {
    expect(page.parts.some((part) => part.text.includes(text))).toBe(false);
  });
});

test('a page that Readability does not understand keeps its longer paragraphs', () => {
  const page = readPage(
    parse(
      `<!doctype html><html><body><nav><p>${'Rubriques et services de la rédaction du journal. '.repeat(3)}</p></nav><h1>Neige</h1><div class="comment sidebar hidden ad-break"><p>Il a neigé toute la nuit sur le plateau, et le car n’est pas passé.</p></div></body></html>`
    )
  );
  expect(textOf(page.parts)).toContain('Il a neigé toute la nuit');
  expect(textOf(page.parts)).not.toContain('Rubriques');
});

test.each([
  ['<p>Un.</p><p>Deux.</p>', 'Un.\n\nDeux.'],
  ['<div>Un <b>gras</b> et <i>un</i> lien<div>Deux.</div>Trois.</div>', 'Un gras et un lien\n\nDeux.\n\nTrois.'],
  ['Une ligne<br>la même<br><br>Une autre', 'Une ligne la même\n\nUne autre'],
  ['<p>L’été&nbsp;: 30&nbsp;%</p>', 'L’été\u00A0: 30\u00A0%'],
  ['<p>Vu</p><p hidden>caché</p><p style="display: none">aussi</p>', 'Vu'],
  ['<script>alert(1)</script><p>Rien</p><noscript>Activez</noscript>', 'Rien'],
  ['<ul><li>Un</li><li>Deux</li></ul>', 'Un\n\nDeux'],
  ['', '']
])('%s as paragraphs', (html, expected) => {
  expect(paragraphsOf(parse(`<!doctype html><html><body>${html}</body></html>`))).toBe(expected);
});

/** A small page, of which Readability keeps everything. */
const small = (inner: string): string =>
  `<!doctype html><html><body><div class="top"><p>Ce site utilise des cookies.</p></div><article><h1>Neige</h1>${inner}</article></body></html>`;

test.each([
  ['<p>Il a neigé toute la nuit sur le plateau.</p>', 'Neige\n\nIl a neigé toute la nuit sur le plateau.'],
  [
    '<p>Il a neigé.</p><p>Lire aussi : Le verglas</p><p>Le car n’est pas passé.</p>',
    'Neige\n\nIl a neigé.\n\nLe car n’est pas passé.'
  ],
  ['<p>Par Anne Roux</p><p>Il a neigé.</p>', 'Neige\n\nIl a neigé.'],
  // What only looks like it stays.
  [
    '<p>Par Dieu, il a neigé. Par chance, le car est passé.</p>',
    'Neige\n\nPar Dieu, il a neigé. Par chance, le car est passé.'
  ],
  ['<p>Par endroits, la neige atteint un mètre</p>', 'Neige\n\nPar endroits, la neige atteint un mètre'],
  ['<p>À lire la presse, il a neigé.</p>', 'Neige\n\nÀ lire la presse, il a neigé.'],
  ['<p>Partager la route devient difficile.</p>', 'Neige\n\nPartager la route devient difficile.']
])('%s', (inner, expected) => {
  expect(textOf(readPage(parse(small(inner))).parts)).toBe(expected);
});
