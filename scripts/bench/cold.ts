/**
 * Run by engine.ts in a process of its own, where nothing is compiled yet: opens the language data, analyses article 01 and
 * makes its exercises, each once. Prints the processor time of the three in milliseconds, as JSON.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from '../../src/lib/core/document/analyse.ts';
import { loadFrench } from '../../src/lib/core/document/french/open.ts';
import { generate } from '../../src/lib/core/exercises/generate.ts';
import { articleFrom, cpu, WISHES } from './run.ts';
import { articleOne } from './texts.ts';

const article = articleFrom(articleOne().text);
const files = new Map(readdirSync('static/data').map((name) => [name, readFileSync(`static/data/${name}`)]));
const marks = [cpu()];
const french = await loadFrench((name) => Promise.resolve(files.get(name)!));
marks.push(cpu());
const doc = analyse(article, french);
marks.push(cpu());
generate(doc, WISHES, french);
marks.push(cpu());
console.log(JSON.stringify(marks.slice(1).map((mark, i) => mark - marks[i]!)));
