import { Readability } from '@mozilla/readability';
import { blocksOf, type Block } from './blocks.ts';
import type { Extract, Part } from './extract.ts';

/** Marks the element of each run in the copy that Readability works on; it keeps the attributes of what it keeps. */
const MARK = 'data-run';

/** Parts of a page that are never the article. */
const FURNITURE = 'nav, footer, form, menu, button, [role="navigation"], [role="contentinfo"]';

/** Short passages that French papers set between the paragraphs: labels, calls to subscribe, rights, cookies, the byline. */
const ASIDES: readonly RegExp[] = [
  /^(?:à )?lire aussi(?!\p{L})/iu,
  /^(?:à lire|voir aussi|lire la suite|sur le même sujet|publicité|partager|newsletter|photos?|crédits?)\s*(?::|$)/i,
  /^(?:abonnez-vous|inscrivez-vous|article réservé|tous droits réservés|©)/i,
  /(?:utilis|accept|refus|gér|param[èé]tr)\p{L}*[^.]{0,40}(?<!\p{L})cookies/iu,
  // « Par Louise Garnier et Paul Roux », « Par Le Monde avec AFP »
  /^[Pp]ar(?:\s+(?:\p{Lu}[\p{L}’'.-]*,?|et|avec|de|du|la|le)){2,8}$/u
];

/** A page with less article than this was probably not understood. */
const FEWEST_LETTERS = 250;

/**
 * The article of a page as plain text, and what was left aside. Mozilla's Readability judges; the text itself is taken
 * from the page as it was, so that no passage is lost without being listed. Where Readability finds no article, the
 * longer paragraphs outside menus and footers are kept; where there are none either, all that is no label or menu is.
 *
 * @param page a document without a window (inertDocument), which is changed.
 */
export function readPage(page: Document): Extract {
  const about = aboutOf(page);
  for (const silent of page.querySelectorAll('script, style, noscript, template, iframe, object, embed'))
    silent.remove();
  const blocks = blocksOf(page.body);
  const kept = keptBy(page, blocks);
  const parts: Part[] = blocks.map((block, i) => ({ text: block.text, kept: kept.has(i) }));
  return { ...about, title: about.title ?? headingOf(blocks), parts };
}

/** The paragraphs of a fragment that was copied from a page: all of them, since the learner chose them. */
export function paragraphsOf(page: Document): string {
  return blocksOf(page.body)
    .map((block) => block.text)
    .join('\n\n');
}

/** Indices of the runs that belong to the article. */
function keptBy(page: Document, blocks: readonly Block[]): Set<number> {
  const judged = judgedByReadability(page, blocks);
  const kept = new Set([...withinArticle(blocks, judged)].filter((i) => !isAside(blocks[i]!)));
  keepHeadline(blocks, kept);
  const letters = lettersOf(blocks, kept);
  if (letters >= FEWEST_LETTERS || letters >= lettersOf(blocks, blocks.keys()) / 2) return kept;
  const others = withinArticle(blocks, new Set([...blocks.keys()].filter((i) => !isAside(blocks[i]!))));
  const long = longParagraphs(blocks);
  return [...long].some((i) => !blocks[i]!.isHeading) ? long : new Set(others);
}

function judgedByReadability(page: Document, blocks: readonly Block[]): Set<number> {
  const marks = new Map<Element, number[]>();
  blocks.forEach(({ element }, i) => marks.set(element, [...(marks.get(element) ?? []), i]));
  for (const [element, runs] of marks) element.setAttribute(MARK, runs.join(' '));
  const copy = page.cloneNode(true) as Document;
  // With no threshold Readability makes one pass and never writes markup from a string, which Trusted Types refuse.
  const article = new Readability<Element>(copy, { charThreshold: 0, serializer: (node) => node as Element }).parse();
  const kept = new Set<number>();
  const content = article?.content;
  if (content) {
    for (const element of [content, ...content.querySelectorAll(`[${MARK}]`)]) {
      for (const run of element.getAttribute(MARK)?.split(' ') ?? []) kept.add(Number(run));
    }
  }
  return kept;
}

/** Readability keeps the whole of a small page; where most of it stands in one <article> or <main>, that is the article. */
function withinArticle(blocks: readonly Block[], kept: ReadonlySet<number>): ReadonlySet<number> {
  for (const holder of ['article', 'main, [role="main"]']) {
    const inside = new Set([...kept].filter((i) => blocks[i]!.element.closest(holder)));
    if (inside.size > 0 && lettersOf(blocks, inside) >= 0.6 * lettersOf(blocks, kept)) return inside;
  }
  return kept;
}

/** What stands in an article's place without being of it: menus, captions, notes on cookies, « Lire aussi », the byline. */
function isAside({ text, element }: Block): boolean {
  if (element.closest(`${FURNITURE}, figcaption`)) return true;
  return text.length < 220 && ASIDES.some((aside) => aside.test(text));
}

/** Readability cuts the headline, which is the first line of the article for everybody else. */
function keepHeadline(blocks: readonly Block[], kept: Set<number>): void {
  const headlines = [...blocks.keys()].filter((i) => blocks[i]!.element.tagName.toLowerCase() === 'h1');
  const first = Math.min(...kept);
  if (!Number.isFinite(first)) return;
  const headline = headlines.length === 1 ? headlines[0] : headlines.findLast((i) => i <= first);
  if (headline !== undefined) kept.add(headline);
}

function lettersOf(blocks: readonly Block[], runs: Iterable<number>): number {
  let sum = 0;
  for (const i of runs) sum += blocks[i]!.text.length;
  return sum;
}

function longParagraphs(blocks: readonly Block[]): Set<number> {
  const kept = new Set<number>();
  blocks.forEach((block, i) => {
    if (block.element.closest('aside') || isAside(block)) return;
    if (block.isHeading ? /^h[12]$/i.test(block.element.tagName) : block.text.length >= 60) kept.add(i);
  });
  return kept;
}

function headingOf(blocks: readonly Block[]): string | null {
  return blocks.find(({ element }) => element.tagName.toLowerCase() === 'h1')?.text ?? null;
}

/** What the page says of itself in its head: title, address, day of publication, licence. */
function aboutOf(page: Document): Omit<Extract, 'parts'> {
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const found = page.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
      const content = found?.getAttribute('content')?.trim();
      if (content) return content;
    }
    return null;
  };
  const address = page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? meta('og:url');
  const date = meta('article:published_time', 'datePublished', 'date', 'dc.date', 'DC.date.issued');
  const licence = page.querySelector('a[rel~="license"], link[rel~="license"]');
  return {
    title: meta('og:title', 'twitter:title') ?? page.querySelector('title')?.textContent?.trim() ?? null,
    source: address && /^https?:\/\//i.test(address) ? address : meta('og:site_name'),
    date: /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0] ?? date,
    licence: licence?.textContent?.trim() || (licence?.getAttribute('href') ?? null)
  };
}
