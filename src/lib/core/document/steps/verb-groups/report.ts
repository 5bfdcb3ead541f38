import type { Features } from '../../doc.ts';
import type { Clause } from '../verb-groups.ts';

/** « selon l’INSEE », « d’après les syndicats », « à en croire », « de source proche »: who is held to say it. */
const SOURCES =
  /\b(?:selon (?!que|les jours|la saison|les cas)|d' après |à en croire |de source |si l'? ?on en croit )/;
/** Verbs whose conditional is polite, a wish or an advice before it is a report. */
const MODAL = /^(?:pouvoir|devoir|falloir|vouloir|aimer|souhaiter|préférer|valoir)$/;

/** Words on either side that are looked at: a bound on the work in a text without full stops. */
const REACH = 60;

/**
 * Whether a conditional passes on what somebody claims: the sentence names the source and holds no condition. A conditional
 * without either sign is left alone, as it may be a future seen from the past.
 */
export function isReport(clause: Clause, i: number, feats: Features): boolean {
  if (feats.Mood !== 'Cnd' || feats.Person !== '3' || MODAL.test(clause.words[i]!.lemma)) return false;
  const sentence = clause.lower.slice(Math.max(clause.first, i - REACH), Math.min(clause.end, i + REACH)).join(' ');
  return (
    SOURCES.test(sentence) &&
    !/\b(?:si|s') (?:il|elle|on|le|la|les|l'|un|une|aucun|ce|cette|nous|vous|je|tu)\b/.test(sentence)
  );
}
