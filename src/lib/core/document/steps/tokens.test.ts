import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frenchFromDisk } from '../../../../../scripts/french-files.ts';
import { tokens } from './tokens.ts';

/** Tokens parted by « | », as UD French parts them. */
async function cut(text: string): Promise<string> {
  const { forms } = await frenchFromDisk();
  const isVerb = (form: string): boolean => forms.readings(form).some(({ upos }) => upos === 'VERB' || upos === 'AUX');
  return tokens(text, isVerb)
    .map((token) => token.text)
    .join('|');
}

describe('tokens', () => {
  describe('elisions', () => {
    test.each([
      ['L’école n’est pas là.', 'L’|école|n’|est|pas|là|.'],
      ["L'école n'est pas là.", "L'|école|n'|est|pas|là|."],
      ['L‘école', 'L‘|école'],
      ['Jusqu’à aujourd’hui', 'Jusqu’|à|aujourd’hui'],
      ['quelqu’un d’autre', 'quelqu’un|d’|autre'],
      ['la presqu’île', 'la|presqu’île'],
      ['le conseil de prud’hommes', 'le|conseil|de|prud’hommes'],
      ['Qu’en dit l’UE ?', 'Qu’|en|dit|l’|UE|?'],
      ['lorsqu’il s’en va', 'lorsqu’|il|s’|en|va'],
      ['puisqu’on l’a vu', 'puisqu’|on|l’|a|vu'],
      ['l’on sait', 'l’on|sait'],
      ['C’EST L’ÉTÉ', 'C’|EST|L’|ÉTÉ'],
      ['D’Artagnan', 'D’|Artagnan'],
      ['O’Brien et N’Golo', 'O’Brien|et|N’|Golo'],
      ['rock’n’roll', 'rock’n’roll'],
      ['les années 60’', 'les|années|60|’']
    ])('%s', async (text, expected) => {
      expect(await cut(text)).toBe(expected);
    });
  });

  describe('enclitics and compounds', () => {
    test.each([
      ['A-t-il dit', 'A|-t-il|dit'],
      ['Y a-t-il du pain ?', 'Y|a|-t-il|du|pain|?'],
      ['Donne-le-moi !', 'Donne|-le|-moi|!'],
      ['Allons-nous-en !', 'Allons|-nous|-en|!'],
      ['Est-ce vrai ?', 'Est|-ce|vrai|?'],
      ['Qu’est-ce que c’est ?', 'Qu’|est|-ce|que|c’|est|?'],
      ['Allez-y', 'Allez|-y'],
      ['Vas-y, prends-en', 'Vas|-y|,|prends|-en'],
      ['raconte-t-elle', 'raconte|-t-elle'],
      ['Où va-t-on ?', 'Où|va|-t-on|?'],
      ['Puis-je entrer ?', 'Puis|-je|entrer|?'],
      ['DIT-IL', 'DIT|-IL'],
      ['un rendez-vous', 'un|rendez-vous'],
      ['Rendez-vous au port', 'Rendez-vous|au|port'],
      ['un arc-en-ciel', 'un|arc-en-ciel'],
      ['Peut-être', 'Peut-être'],
      ['celui-ci, celles-là', 'celui-ci|,|celles-là'],
      ['lui-même', 'lui-même'],
      ['ce jour-là', 'ce|jour|-là'],
      ['cette fois-ci', 'cette|fois|-ci'],
      ['jusque-là', 'jusque-là'],
      ['celle-là', 'celle-là'],
      ['c’est-à-dire', 'c’est-à-dire'],
      ['vice-président', 'vice-président'],
      ['Aix-en-Provence', 'Aix-en-Provence'],
      ['Île-de-France', 'Île-de-France'],
      ['un porte-à-faux', 'un|porte-à-faux'],
      ['un laissez-passer', 'un|laissez-passer'],
      ['le qu’en-dira-t-on', 'le|qu’|en-dira-t-on'],
      ['sous-le-vent', 'sous-le-vent'],
      ['franco-allemand', 'franco-allemand'],
      ['dix-huit mois', 'dix-huit|mois'],
      ['Jean-Luc et Marie-Ange', 'Jean-Luc|et|Marie-Ange']
    ])('%s', async (text, expected) => {
      expect(await cut(text)).toBe(expected);
    });
  });

  describe('numbers', () => {
    test.each([
      ['80 000 euros', '80 000|euros'],
      ['80\u00A0000 euros', '80\u00A0000|euros'],
      ['80\u202F000,50 €', '80\u202F000,50|€'],
      ['80\u2009000', '80\u2009000'],
      ['1.234.567 F', '1.234.567|F'],
      ['4,9 % en 2023', '4,9|%|en|2023'],
      ['4,9% et 10€', '4,9|%|et|10|€'],
      ['en 2023 300 personnes', 'en|2023|300|personnes'],
      ['12 345 678 habitants', '12 345 678|habitants'],
      ['le 3 500 mètres', 'le|3 500|mètres'],
      ['10 12 et 14 ans', '10|12|et|14|ans'],
      ['à 14h30, le 1er mai', 'à|14|h|30|,|le|1er|mai'],
      ['à 14 h 30', 'à|14|h|30'],
      ['à 15h', 'à|15|h'],
      ['160km en 2h, à 20h30', '160|km|en|2|h|,|à|20|h|30'],
      ['la 5G et le G20', 'la|5G|et|le|G20'],
      ['le 12/05/2024', 'le|12/05/2024'],
      ['2024-11-24', '2024-11-24'],
      ['de 2019-2020', 'de|2019-2020'],
      ['au XXe siècle', 'au|XXe|siècle'],
      ['la 2e et la 3ème', 'la|2e|et|la|3ème'],
      ['3-1 à la mi-temps', '3-1|à|la|mi-temps'],
      ['06 12 34 56 78', '06|12|34|56|78'],
      ['n° 12', 'n°|12'],
      ['30 °C', '30|°C'],
      ['il fait -5 degrés', 'il|fait|-5|degrés'],
      ['de 3 -5 ans', 'de|3|-|5|ans'],
      ['Paris-3', 'Paris-3'],
      ['120 km/h', '120|km/h'],
      ['le Covid-19', 'le|Covid-19']
    ])('%s', async (text, expected) => {
      expect(await cut(text)).toBe(expected);
    });
  });

  describe('abbreviations, addresses, signs', () => {
    test.each([
      ['M. Blinken et Mme. Ly', 'M.|Blinken|et|Mme.|Ly'],
      ['MM. Dupont et Durand', 'MM.|Dupont|et|Durand'],
      ['Mme Ly et Me Roy', 'Mme|Ly|et|Me|Roy'],
      ['au IIe siècle av. J.-C.', 'au|IIe|siècle|av.|J.-C.'],
      ['l’O.N.U. et la SNCF', 'l’|O.N.U.|et|la|SNCF'],
      ['George W. Bush', 'George|W.|Bush'],
      ['J.-P. Martin', 'J.-P.|Martin'],
      ['l’art. Puis', 'l’|art|.|Puis'],
      ['cf. art. 12, p. 3', 'cf.|art.|12|,|p.|3'],
      ['etc., puis', 'etc.|,|puis'],
      ['Voir www.exemple.fr/a, svp.', 'Voir|www.exemple.fr/a|,|svp|.'],
      ['https://exemple.fr/a?b=1.', 'https://exemple.fr/a?b=1|.'],
      ['Écrire à a.b@exemple.fr.', 'Écrire|à|a.b@exemple.fr|.'],
      ['#MeToo et @glane_app', '#MeToo|et|@glane_app'],
      ['sur exemple.com', 'sur|exemple.com'],
      ['« Oui », dit-elle…', '«|Oui|»|,|dit|-elle|…'],
      ['“Oui” et "non"', '“|Oui|”|et|"|non|"'],
      ['les étudiant(e)s (tous)', 'les|étudiant(e)s|(|tous|)'],
      ['les lecteur·rices', 'les|lecteur·rices'],
      ['la fin.Début', 'la|fin|.|Début'],
      ['Non...oui', 'Non|...|oui'],
      ['Quoi ?! Rien !', 'Quoi|?|!|Rien|!'],
      ['Paris – Lyon — Nice', 'Paris|–|Lyon|—|Nice'],
      ['et/ou', 'et|/|ou'],
      ['R&D et AT&T', 'R&D|et|AT&T'],
      ['AC/DC et TCP/IP', 'AC/DC|et|TCP/IP'],
      ['AUTRE(S) MISE(S)', 'AUTRE(S)|MISE(S)'],
      ['C++ et 5 × 3', 'C|+|+|et|5|×|3'],
      ['Un emoji 😀 ici', 'Un|emoji|😀|ici'],
      ['E\u0301TAT de l’e\u0301te\u0301', 'E\u0301TAT|de|l’|e\u0301te\u0301'],
      ['A PARIS, L’ETAT', 'A|PARIS|,|L’|ETAT'],
      ['', '']
    ])('%s', async (text, expected) => {
      expect(await cut(text)).toBe(expected);
    });
  });

  test('any text: every character but white space is in one token, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const made = tokens(text, () => true);
        let at = 0;
        let joined = '';
        for (const token of made) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
          joined += token.text;
        }
        expect(joined.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      })
    );
  });
});
