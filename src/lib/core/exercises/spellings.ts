/**
 * Spellings that are the same word: the two of 1990 (Journal officiel, 6 December 1990), œ and oe, capitals with or
 * without accents, numbers with or without spaces, inclusive forms.
 */

/** Words where a circumflex on i or u tells meanings apart, so that it stays (JO 1990, II.4). */
const CIRCUMFLEX_KEPT = /^(?:dû|mûre?s?|sûre?s?|jeûne\p{L}*|crû\p{L}*|recrû|croî(?:s|t|tre|tr\p{L}+)|fû[mt]\p{L}*)$/u;
/** Passé simple and subjunctive keep it: « fîmes, fît, eût »; « paraît » and « coût » do not. */
const CIRCUMFLEX_ENDING = /[îû](?:mes|tes|t|nt)$/;
const CIRCUMFLEX_FREE = /aît$|(?:^ao|co|go|mo|aff)ûts?$/;

/** Verbs in -eler and -eter whose doubled consonant may also be written è; appeler and jeter are not among them. */
const DOUBLED =
  /^((?:re)?nouv|amonc|chanc|ensorc|étinc|fic|gromm|jum|morc|niv|ruiss|ép|att|dent|bott|écart|renouv|(?:en|em)?paqu|cach|étiqu|feuill|mouch|caqu|claqu|cliqu|crach|croch|hoqu|épouss|fur|banqu|parqu|débecqu)e(ll|tt)(?=e)/;

/** The last é before a consonant and -erai, -erait…: « préférera » and « préfèrera ». */
const FUTURE = /é(?=(?:[bcdfgjlmnprstvxz]|[cdfgt][hlnr]|qu|gu|gn)er(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient)$)/;
/** « paie » and « paye »; the infinitive has y alone. */
const AYER = /ay(?=(?:e|es|ent|er(?:ai|as|a|ons|ez|ont|ais|ait|ions|iez|aient))$)/;

/** Pairs that no rule above makes; the second is what both become. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  `évènement événement|règlementaire réglementaire|règlementation réglementation|règlementer réglementer|règlementé réglementé
allègement allégement|cèleri céleri|crèmerie crémerie|sècheresse sécheresse|sècherie sécherie|ognon oignon|nénufar nénuphar
clef clé|cuillère cuiller|weekend week-end|portemonnaie porte-monnaie|portemanteau porte-manteau|piquenique pique-nique
piqueniquer pique-niquer|contrappel contre-appel|bienêtre bien-être|faitout fait-tout|passepartout passe-partout|sagefemme sage-femme
millepatte mille-pattes|tictac tic-tac|cowboy cow-boy|volleyball volley-ball|handball hand-ball|basketball basket-ball|pingpong ping-pong
hotdog hot-dog|chauvesouris chauve-souris|entretemps entre-temps|platebande plate-bande|quotepart quote-part|autostop auto-stop
chariot charriot|imbécilité imbécillité|combattif combatif|persiffler persifler|prudhommal prud’homal|relai relais|assoir asseoir
sursoir surseoir|eczéma exéma|exéma eczéma|douçâtre douceâtre|joailler joaillier|serpillère serpillière|quincailler quincaillier
asséchement assèchement|linguïste linguiste|iglou igloo|yaourt yogourt|tsar tzar`
    .split(/[|\n]/)
    .map((pair) => pair.split(' ') as [string, string])
);

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  'zéro deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'
    .split(' ')
    .map((word, i) => [word, String(i === 0 ? 0 : i + 1)])
);

/** Without accents and cedilla. */
export function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Letters that are written in one way only: small ones of ISO 8859-1 but for « æ » and « ÿ ». */
const SMALL_LETTERS = /^[a-zà-åç-öø-þ]+$/;

/** One form for all spellings of a word; case and accents of small letters remain, for they may be slips. */
export function canonicalWord(word: string): string {
  const plain = SMALL_LETTERS.test(word)
    ? word
    : word
        .normalize('NFC')
        .replace(/[\u2018\u2019\u02BC]/g, "'")
        .replace(/[\u2010\u2011\u2013\u2212]/g, '-')
        .replace(/œ/g, 'oe')
        .replace(/Œ/g, 'Oe')
        .replace(/æ/g, 'ae')
        .replace(/\p{Lu}/gu, bare);
  if (/^\d/.test(plain)) return canonicalNumber(plain);
  const lower = plain.toLowerCase();
  const spelled = oneOf1990(lower);
  if (spelled === lower) return NUMBER_WORDS.get(lower) ?? plain;
  return plain[0] === lower[0] ? spelled : spelled[0]!.toUpperCase() + spelled.slice(1);
}

function oneOf1990(word: string): string {
  const paired = PAIRS.get(word) ?? PAIRS.get(word.replace(/s$/, ''));
  if (paired) return word.endsWith('s') && !PAIRS.has(word) ? `${paired}s` : paired;
  // Most words have none of the letters that a rule is about, which costs far less to see than its pattern to try.
  let out = word.includes('gü') ? word.replace(/güe/, 'guë').replace(/güi/, 'guï') : word;
  const isDoubled = /ell|ett/.test(word) && DOUBLED.test(word);
  if (isDoubled) out = out.replace(DOUBLED, '$1è$2');
  if (out.includes('è')) out = out.replace(/(?<=è)(ll|tt)/, (two) => two[0]!);
  if (!isDoubled && out.includes('é')) out = out.replace(FUTURE, 'è');
  if (out.includes('ay')) out = out.replace(AYER, 'ai');
  if (!/[îû]/.test(out)) return out;
  const keepsCircumflex = CIRCUMFLEX_KEPT.test(out) || (CIRCUMFLEX_ENDING.test(out) && !CIRCUMFLEX_FREE.test(out));
  return keepsCircumflex ? out : out.replace(/î/g, 'i').replace(/û/g, 'u');
}

/** « 95 000 » is 95000 and « 4,9 » is 4.9. */
function canonicalNumber(number: string): string {
  return number.replace(/[ .\u00A0\u202F](?=\d{3})/g, '').replace(',', '.');
}

/** What a feminine ending takes the place of; the others are added. */
const REPLACED: Readonly<Record<string, RegExp>> = {
  rice: /eur$/,
  trice: /teur$/,
  euse: /eur$/,
  ère: /er$/,
  ve: /f$/,
  se: /x$/
};

/** « étudiant·e·s », « étudiant(e)s », « étudiant.e » : the forms that it stands for, empty for a plain word. */
export function inclusiveForms(word: string): readonly string[] {
  const match = /^(\p{L}{2,})[·•.(/-](e|ne|le|te|se|euse|rice|trice|ère|ve)\)?(?:[·•.(/-]?(s)\)?)?$/u.exec(word);
  if (!match) return [];
  const [, base, ending, plural] = match as unknown as [string, string, string, string | undefined];
  const replaced = REPLACED[ending];
  const feminine = (replaced === undefined ? base : base.replace(replaced, '')) + ending;
  const s = plural ?? '';
  return [base + s, feminine + s, ...(s === '' ? [] : [base, feminine])];
}
