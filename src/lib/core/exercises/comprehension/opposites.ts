/**
 * Words whose opposite contradicts them wherever the two can be exchanged: a statement with the other word is false.
 * Written for this use; shades (« approuver », « critiquer ») and relative words (« tôt ») stay out.
 */

type Pairs = readonly (readonly [string, string])[];

/** Verbs; those of one pair take the same auxiliary. */
export const OPPOSITE_VERBS: Pairs = pairs(
  'augmenter/diminuer ouvrir/fermer rouvrir/fermer accepter/refuser gagner/perdre acheter/vendre progresser/reculer monter/descendre autoriser/interdire durcir/assouplir approuver/rejeter renforcer/affaiblir arriver/partir réussir/échouer freiner/accélérer ralentir/accélérer protéger/menacer condamner/approuver soutenir/combattre améliorer/aggraver réduire/augmenter faciliter/compliquer allonger/raccourcir encourager/décourager embaucher/licencier emprunter/prêter remplir/vider rapprocher/éloigner'
);

/** Verbs that are exchanged in the infinitive too: « accuse de renforcer », « d’affaiblir ». */
export const OPPOSITE_INFINITIVES =
  /^(?:augmenter|diminuer|renforcer|affaiblir|freiner|accélérer|ralentir|réduire|interdire|autoriser|faciliter|compliquer|durcir|assouplir)$/;

/** Nouns of one gender; not « avantage », for what has drawbacks may have advantages too. */
export const OPPOSITE_NOUNS: Pairs = pairs(
  'hausse/baisse augmentation/diminution victoire/défaite ouverture/fermeture été/hiver matin/soir retard/avance'
);

/** Adjectives. */
export const OPPOSITE_ADJECTIVES: Pairs = pairs(
  'majeur/mineur ouvert/fermé grand/petit public/privé rapide/lent possible/impossible fréquent/rare favorable/défavorable facile/difficile plein/vide court/long fort/faible riche/pauvre utile/inutile gratuit/payant cher/gratuit haut/bas froid/chaud ancien/récent léger/lourd minoritaire/majoritaire national/étranger'
);

/** Adverbs. */
export const OPPOSITE_ADVERBS: Pairs = pairs(
  'souvent/rarement rapidement/lentement vite/lentement beaucoup/peu facilement/difficilement fortement/faiblement'
);

function pairs(lines: string): Pairs {
  return lines.split(' ').map((pair) => pair.split('/') as [string, string]);
}

/** The opposite of a lemma, null where the list lacks it; a pair holds in both directions. */
export function oppositeOf(lemma: string, list: Pairs): string | null {
  const pair = list.find(([one, other]) => one === lemma || other === lemma);
  return pair ? (pair[0] === lemma ? pair[1] : pair[0]) : null;
}
