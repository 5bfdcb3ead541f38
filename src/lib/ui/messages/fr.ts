import * as app from './fr/app.ts';
import * as articles from './fr/articles.ts';
import * as desk from './fr/desk.ts';
import * as study from './fr/study.ts';

/** Every message of the interface in French, by screen; the shape that other languages must have. */
export const fr = { ...app, ...articles, ...desk, ...study };

export type Messages = typeof fr;
