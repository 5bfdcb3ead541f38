import type { Doc, Range, VerbGroup } from '../../doc.ts';
import type { French } from '../../french/french.ts';
import { HUMAN_SUBJECT } from '../../french/human-verbs.ts';
import { normalForm } from '../../french/spelling.ts';
import { lowerForms } from '../step.ts';

/** A name that stands for a country’s government: « Pékin accuse », « la Maison-Blanche a répondu ». */
export interface Metonym {
  readonly country: string;
  readonly words: Range;
  readonly sureness: number;
}

/** What governments do, beside what every person does. */
const GOVERNS =
  /^(?:accuser|répondre|exiger|rejeter|menacer|envoyer|livrer|soutenir|condamner|imposer|signer|réagir|appeler|renforcer|préparer|riposter|sanctionner|céder|reculer|hausser|intervenir|revendiquer|durcir|critiquer|suspendre|interdire|autoriser|financer|armer|rompre|renouer|juger|miser|tenter|jouer|considérer|convoquer|expulser|ratifier|adopter|viser|temporiser|camper|user|dépêcher|engager|mobiliser)$/;
/** What is done to governments. */
const GOVERNED =
  /^(?:accuser|menacer|appeler|convaincre|presser|critiquer|sanctionner|inviter|défier|soupçonner|exhorter|irriter|rassurer|inquiéter|dénoncer|condamner|contrarier|provoquer|avertir)$/;
/** What there is between governments, and what is theirs. */
const BETWEEN =
  /^(?:relation|tension|accord|discussion|négociation|dialogue|rivalité|guerre|pourparlers|différend|désaccord|lien|dispute|crise|rapprochement|alliance|rupture|traité|partenariat|entente|coopération|échange|bras|conflit|litige|brouille|contentieux)$/;
const OWNED =
  /^(?:réponse|position|soutien|promesse|politique|ambition|pression|menace|refus|réaction|feu|silence|exigence|demande|proposition|décision|sanction|diplomatie|allié|alliée|influence|revendication|intention|volonté|gouvernement|accusation|inquiétude|part|aval|intérêt|côté)$/;

/** Finds the metonyms of a text, in its order. A capital is one only where it acts, is acted on, or deals with another. */
export function metonymsOf(doc: Doc, french: French): Metonym[] {
  const index = indexOf(french);
  const scene: Scene = {
    doc,
    lower: lowerForms(doc.words),
    groupOfSubject: new Map(doc.verbGroups.flatMap((group) => (group.subject === null ? [] : [[group.subject, group]])))
  };
  const taken = new Set<number>();
  for (const { type, words } of doc.entities)
    if (type === 'PER') for (let i = words.first; i < words.end; i++) taken.add(i);
  const out: Metonym[] = [];
  for (let at = 0; at < doc.words.length; at++) {
    const rows = taken.has(at) ? undefined : index.get(doc.words[at]!.form);
    for (const { country, article, rest } of rows ?? []) {
      if (!rest.every((form, k) => doc.words[at + 1 + k]?.form === form)) continue;
      const words = withArticle(scene, article, { first: at, end: at + 1 + rest.length });
      const sureness = words ? use(scene, words, article !== '') : 0;
      if (words && sureness > 0) out.push({ country, words, sureness });
      break;
    }
  }
  return out;
}

interface Scene {
  readonly doc: Doc;
  readonly lower: readonly string[];
  readonly groupOfSubject: ReadonlyMap<number, VerbGroup>;
}

/** « l’Élysée » has its article before it; that of « du Kremlin » shares a token with « de » and stays outside. */
function withArticle({ doc, lower }: Scene, article: string, words: Range): Range | null {
  if (article === '') return words;
  if (lower[words.first - 1] !== article) return null;
  const isApart = doc.words[words.first - 2]?.token !== doc.words[words.first - 1]!.token;
  return isApart ? { first: words.first - 1, end: words.end } : words;
}

/** How sure it is that a government is meant there and no place; 0 where it is not. */
function use(scene: Scene, { first, end }: Range, isSeat: boolean): number {
  const { doc, lower, groupOfSubject } = scene;
  for (let i = first; i < end; i++) {
    const group = groupOfSubject.get(i);
    if (group) return isDeed(doc, group) ? (isSeat ? 0.9 : 0.85) : 0;
  }
  const before = lower[first - 1] ?? '';
  // « à Pékin », « depuis Moscou », « dans l’Élysée » are places.
  if (/^(?:à|depuis|vers|dans|en|pour|sous|sur|jusqu'|via|par|hors|près)$/.test(before)) return 0;
  if (/^(?:entre|et|avec|contre|envers|face)$/.test(before) || (before === 'à' && lower[first - 2] === 'face')) {
    return nounBefore(scene, first, BETWEEN) ? 0.85 : 0;
  }
  if (before === 'de' || before === "d'") return nounBefore(scene, first, OWNED) ? 0.8 : 0;
  const { head, relation, arcMargin } = doc.words[isSeat ? end - 1 : first]!;
  const isObject = relation === 'obj' && head !== null && head >= 0 && arcMargin > 0.2;
  return isObject && GOVERNED.test(doc.words[head]!.lemma) ? 0.8 : 0;
}

function isDeed(doc: Doc, { main }: VerbGroup): boolean {
  const { lemma } = doc.words[main]!;
  return GOVERNS.test(lemma) || HUMAN_SUBJECT.has(lemma);
}

/** « les tensions entre Pékin et Washington »: a noun of the kind in the few words before, in the same sentence. */
function nounBefore({ doc }: Scene, first: number, kind: RegExp): boolean {
  const { sentence } = doc.words[first]!;
  for (let i = first - 1; i >= Math.max(0, first - 8) && doc.words[i]!.sentence === sentence; i--) {
    const { upos, lemma } = doc.words[i]!;
    if (upos === 'NOUN') return kind.test(lemma) || (kind === BETWEEN && OWNED.test(lemma));
    if (upos === 'VERB' || upos === 'PUNCT') return false;
  }
  return false;
}

interface Row {
  readonly country: string;
  readonly article: string;
  readonly rest: readonly string[];
}

const opened = new WeakMap<French, ReadonlyMap<string, readonly Row[]>>();

/** Metonyms by their first word after the article. */
function indexOf(french: French): ReadonlyMap<string, readonly Row[]> {
  const known = opened.get(french);
  if (known) return known;
  const out = new Map<string, Row[]>();
  for (const { name, metonyms } of french.names.countries) {
    for (const metonym of metonyms) {
      const [, article, bare] = /^(?:(l'|le |la |les ))?(.*)$/.exec(normalForm(metonym))!;
      const [first, ...rest] = bare!.replace(/([dl]')(?=\p{L})/gu, '$1 ').split(' ');
      const row = { country: name, article: (article ?? '').trim(), rest };
      const here = out.get(first!);
      if (here) here.push(row);
      else out.set(first!, [row]);
    }
  }
  opened.set(french, out);
  return out;
}
