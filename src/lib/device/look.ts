import type { Language } from '$lib/core/exercises/exercise.ts';

/** What must be known before the first paint, while the database is still opening. */
export interface Look {
  readonly language: Language;
  readonly theme: 'auto' | 'light' | 'dark' | 'contrast';
  /** Reading size in pixels. */
  readonly textSize: number;
  readonly dyslexia: boolean;
  readonly reducedMotion: 'auto' | 'on';
}

const KEY = 'glane-look';
const BEGUN = 'glane-begun';

/** The look of the last visit, null on the first one or where the browser keeps nothing. */
export function rememberedLook(): Partial<Look> | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return typeof kept === 'object' ? (kept as Partial<Look> | null) : null;
  } catch {
    return null;
  }
}

/** Keeps the look for the next visit; a copy of what the database holds, so losing it costs one repaint. */
export function rememberLook({ language, theme, textSize, dyslexia, reducedMotion }: Look): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ language, theme, textSize, dyslexia, reducedMotion }));
  } catch {
    // Storage is off or full: the database still knows.
  }
}

/**
 * Keeps whether there is an article on this device. Pages are rendered ahead as a newcomer sees them; base.css hides that
 * part from those who have begun until the database has answered, static/before-paint.js already before the app is awake.
 */
export function rememberBegun(hasBegun: boolean): void {
  try {
    set(document.documentElement, 'data-begun', hasBegun ? '' : null);
    if (hasBegun) localStorage.setItem(BEGUN, '1');
    else localStorage.removeItem(BEGUN);
  } catch {
    // Storage is off, or there is no page at all: at worst the newcomer's page shows for a moment.
  }
}

/** Background of the browser's own bars, by theme. */
const BARS = { light: '#fbf7ef', dark: '#14171f', contrast: '#ffffff' };

/**
 * Gives the look to the page: attributes of the root element that tokens.css reads. Only what differs is written, since
 * each write makes the browser compute all styles again.
 */
export function wearLook(look: Look): void {
  const root = document.documentElement;
  if (root.lang !== look.language) root.lang = look.language;
  // before-paint.js held the page back while it stood in another language.
  set(root, 'data-hold', null);
  set(root, 'data-theme', look.theme === 'auto' ? null : look.theme);
  set(root, 'data-dyslexia', look.dyslexia ? '' : null);
  set(root, 'data-motion', look.reducedMotion === 'on' ? 'reduced' : null);
  const scale = String(look.textSize / 16);
  if (getComputedStyle(root).getPropertyValue('--reading-scale') !== scale) {
    root.style.setProperty('--reading-scale', scale);
  }
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const system = meta.media.includes('dark') ? 'dark' : 'light';
    const colour = BARS[look.theme === 'auto' ? system : look.theme];
    if (meta.content !== colour) meta.content = colour;
  }
}

function set(element: HTMLElement, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
