import * as app from './en/app.ts';
import * as articles from './en/articles.ts';
import * as desk from './en/desk.ts';
import * as study from './en/study.ts';
import type { Messages } from './fr.ts';

/** Every message of the interface in English. Each area is checked against the French one where it is written. */
export const en: Messages = { ...app, ...articles, ...desk, ...study };
