import type { Doc } from '../../document/doc.ts';
import type { French } from '../../document/french/french.ts';
import { agreed } from './agreement.ts';
import { capital } from './explain.ts';
import { textAt } from './passage.ts';
import { takesElision } from './place.ts';
import type { PronounSite } from './pronoun-sites.ts';
import { plainParticiple } from './voices.ts';

/** A clause cut where the pronoun goes. */
export interface Cut {
  /** « La commune », « Elle ne »: with the « ne » or « je » that the pronoun may change. */
  readonly before: string;
  /** « a achetés pour 95 000 euros »: with the participle that agrees. */
  readonly after: string;
  /** The same with the participle as it stood; equal where nothing changes. */
  readonly unagreed: string;
  /** The auxiliary and the participle or infinitive behind it, null for a simple verb: where a pronoun is put by mistake. */
  readonly inside: readonly [first: string, rest: string] | null;
  /** « ne » or « je » stands right before the pronoun. */
  readonly leans: boolean;
}

/** The clause without the replaced group; null where the participle's agreement is not known. */
export function cutAt(doc: Doc, site: PronounSite, french: French): Cut | null {
  const { clause, range, kept } = site;
  const at = clause.host.index === clause.group.main ? clause.group.words[0]! : clause.host.index;
  const slice = (first: number, end: number): string =>
    first >= end ? '' : textAt(doc, { start: doc.words[first]!.start, end: doc.words[end - 1]!.end });
  const tail = [kept, slice(range.end, clause.end)].filter((part) => part !== '').join(' ');
  const verb = slice(at, range.first);
  const participle = agreedVerb(doc, site, verb, french);
  if (participle === null) return null;
  const whole = (one: string): string => [one, tail].filter((part) => part !== '').join(' ');
  const first = doc.words[at]!;
  const space = participle.indexOf(' ');
  const before = slice(clause.subject.first, at);
  return {
    before: capital(before),
    after: whole(participle),
    unagreed: whole(verb),
    inside:
      clause.group.words.length > 1 && space > 0 && first.upos === 'AUX'
        ? [participle.slice(0, space), whole(participle.slice(space + 1))]
        : null,
    leans: /(?:^|[ ’])(?:ne|n’|je|j’)$/i.test(before)
  };
}

/** « a achetés »: the participle with « avoir » agrees with the object that now stands before it. */
function agreedVerb(doc: Doc, { clause, reason, traits }: PronounSite, verb: string, french: French): string | null {
  const { group, host } = clause;
  const isCompound = group.words.length > 1 && host.index === group.main && host.feats.VerbForm === 'Part';
  if (!isCompound || reason !== 'direct') return verb;
  if (!traits || doc.words[group.words[0]!]!.lemma !== 'avoir') return null;
  const forms = plainParticiple(host.lemma, french);
  const own = textAt(doc, host);
  if (!forms || forms.masculine !== own) return null;
  return verb.replace(new RegExp(`(^|[ ’])${own}(?= |$)`, 'u'), `$1${agreed(forms, traits)}`);
}

/** The sentence with a pronoun: elided before a vowel, and « ne » and « je » as it asks. */
export function withPronoun({ before, after }: Pick<Cut, 'before' | 'after'>, pronoun: string, french: French): string {
  const written = writtenBefore(pronoun, after, french);
  const isVowel = /^(?:en|y)$/.test(written);
  const lead = isVowel
    ? before.replace(/(^| )(ne|je)$/i, (_, space: string, word: string) => `${space}${word[0]}’`)
    : before.replace(/(^| )([nj])’$/i, (_, space: string, letter: string) => `${space}${letter}e`);
  return `${/’$/.test(lead) ? lead : `${lead} `}${written}${/’$/.test(written) ? '' : ' '}${after}.`;
}

/** « le » and « la » before a vowel are « l’ ». */
export function writtenBefore(pronoun: string, after: string, french: French): string {
  return /^(?:le|la)$/.test(pronoun) && takesElision(french, after) ? 'l’' : pronoun;
}
