import type { Handle } from '@sveltejs/kit';

/** The two upright fonts are on every page; asked for at once, they come before the text would be drawn without them. */
const FIRST_FONTS = /(?:literata|figtree)-latin-wght-normal/;

/** Rendering of pages, ahead or on the server: says which files the browser should ask for first. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, { preload: ({ type, path }) => type !== 'font' || FIRST_FONTS.test(path) });
