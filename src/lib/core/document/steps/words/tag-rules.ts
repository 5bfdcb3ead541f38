import type { French } from '../../french/french.ts';
import { isCapitalised, normalForm } from '../../french/spelling.ts';
import type { Tagged } from '../../french/tagger.ts';
import { gazetteerOf } from '../entities/gazetteer.ts';

/** A tag that such a rule decides is this sure. */
const BY_RULE = 0.7;

/**
 * Tags put right where French leaves no choice and the tagger is known to err: « entre en vigueur » is a verb, « Maria
 * rejoint » begins with a name, « Paul, délégué syndical » says what Paul is.
 */
export function putRight(texts: readonly string[], tagged: readonly Tagged[], french: French): readonly Tagged[] {
  return tagged.map((one, i) => {
    const tag =
      verbOfEntering(texts, tagged, i) ??
      nameInFront(texts, tagged, i, french) ??
      roleAfterName(texts, tagged, i, french);
    return tag === null || tag === one.tag ? one : { tag, margin: BY_RULE };
  });
}

/** No preposition stands before another: « entre en », « entre dans » is the verb. */
function verbOfEntering(texts: readonly string[], tagged: readonly Tagged[], i: number): string | null {
  if (tagged[i]!.tag !== 'ADP' || !/^entre$/i.test(texts[i]!)) return null;
  const isAfterVerb = tagged[i - 1]?.tag === 'VERB' || tagged[i - 1]?.tag === 'ADP' || i === 0;
  return !isAfterVerb && /^(?:en|dans|à|au|aux|par)$/.test(texts[i + 1] ?? '') ? 'VERB' : null;
}

/** What may follow a subject: a verb, a clitic before it, or the rest of a name. */
const AFTER_NAME = /^(?:VERB|AUX|PROPN)$/;
const CLITIC = /^(?:la|le|les|l['’]|se|s['’]|ne|n['’]|y|en|lui|leur|qui)$/;

/** A common noun that opens a sentence before a verb would have an article; « Rose » without one is somebody. */
function nameInFront(texts: readonly string[], tagged: readonly Tagged[], i: number, french: French): string | null {
  const isFront = i === 0 || (i === 1 && /^[«“"—–-]$/.test(texts[0]!));
  const { tag } = tagged[i]!;
  if (!isFront || !/^(?:VERB|NOUN|ADJ)$/.test(tag) || !isCapitalised(texts[i]!)) return null;
  const next = texts[i + 1] ?? '';
  if (gazetteerOf(french).firstName(normalForm(texts[i]!)) === null || next.startsWith('-')) return null;
  return AFTER_NAME.test(tagged[i + 1]?.tag ?? '') || CLITIC.test(next) || (tag === 'VERB' && !isDeed(next))
    ? 'PROPN'
    : null;
}

/** What an imperative in front takes: « Lance le ballon ». */
function isDeed(next: string): boolean {
  return /^(?:un|une|des|du|mon|ma|mes|ton|ta|tes|son|sa|ses|ce|cet|cette|ces|à|au|aux|de|d['’])$/.test(next);
}

/** « Paul Morel, délégué syndical »: a participle that is a role too, between a name's comma and an adjective. */
function roleAfterName(texts: readonly string[], tagged: readonly Tagged[], i: number, french: French): string | null {
  if (tagged[i]!.tag !== 'VERB' || texts[i - 1] !== ',' || tagged[i - 2]?.tag !== 'PROPN') return null;
  if (!/^(?:ADJ|PROPN)$/.test(tagged[i + 1]?.tag ?? '')) return null;
  const role = gazetteerOf(french).longest(
    0,
    (at) => (at === 0 ? texts[i]! : ''),
    ({ kind }) => kind === 'role'
  );
  return role ? 'NOUN' : null;
}
