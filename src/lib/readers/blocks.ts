/** A run of text that stands alone on a page, with the elements whose passing keeps it. */
export interface Block {
  readonly text: string;
  /** The element that holds the run. */
  readonly element: Element;
  readonly isHeading: boolean;
}

/** Elements that start and end a run of text; all others stand within a line. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre search section select summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' ')
);

/** What is never text, or only for machines. */
const SILENT = new Set(
  'script style noscript template iframe object embed svg math canvas audio video picture map textarea input head link meta title'.split(
    ' '
  )
);

/**
 * The runs of text of a page in reading order: one a paragraph, heading, list item, cell. Two line breaks in a row end a
 * run as well, since many pages make paragraphs of them. What is hidden by an attribute is left out.
 */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  let run = '';
  let holder = root;

  const flush = (): void => {
    for (const piece of run.split(/\n\s*\n/)) {
      const text = tidy(piece);
      if (text !== '') blocks.push({ text, element: holder, isHeading: /^h[1-6]$/i.test(holder.tagName) });
    }
    run = '';
  };

  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      run += (node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' ');
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.tagName.toLowerCase();
    if (SILENT.has(name) || isHidden(element)) return;
    if (name === 'br') {
      run += '\n';
      return;
    }
    if (!BLOCKS.has(name)) {
      for (const child of element.childNodes) walk(child);
      return;
    }
    flush();
    const outer = holder;
    holder = element;
    for (const child of element.childNodes) walk(child);
    flush();
    holder = outer;
  };

  for (const child of root.childNodes) walk(child);
  flush();
  return blocks;
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

/** Single line breaks become spaces; spaces of French typography stay. */
function tidy(text: string): string {
  return text
    .replace(/ *\n */g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^ +| +$/g, '');
}
