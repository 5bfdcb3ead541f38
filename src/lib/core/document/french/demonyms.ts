/**
 * Adjectives of French regions and cities and of parts of the world, masculine singular; those of countries come with the names.
 * Written for Glane.
 */
export const DEMONYMS: readonly string[] = (
  'alsacien auvergnat basque breton bourguignon catalan champenois corse francilien gascon limousin lorrain martiniquais ' +
  'guadeloupéen guyanais réunionnais normand picard poitevin provençal savoyard vendéen mahorais ' +
  'parisien lyonnais marseillais toulousain niçois nantais strasbourgeois montpelliérain bordelais lillois rennais rémois ' +
  'stéphanois toulonnais grenoblois dijonnais angevin nîmois brestois clermontois tourangeau messin caennais nancéien ' +
  'orléanais rouennais mulhousien havrais perpignanais bisontin palois rochelais avignonnais lorientais ' +
  'bruxellois liégeois anversois wallon flamand québécois montréalais genevois zurichois lausannois bernois ' +
  'londonien berlinois romain milanais napolitain vénitien florentin madrilène barcelonais andalou new-yorkais californien texan moscovite ' +
  'pékinois tokyoïte écossais gallois anglais bavarois sicilien sarde castillan ' +
  'européen africain asiatique sud-américain nord-américain latino-américain maghrébin méditerranéen scandinave arabe ' +
  'antillais caribéen océanien occidental balkanique sahélien kurde palestinien tibétain ouïghour soviétique états-unien étasunien'
).split(' ');

/** First parts of compounds of peoples: « sino-américain », « franco-allemand ». */
export const PEOPLE_PREFIXES: ReadonlySet<string> = new Set(
  (
    'franco sino germano américano anglo italo hispano russo nippo greco gréco turco israélo irano indo luso belgo euro afro ' +
    'austro arabo soviéto coréano ukraino polono helvéto algéro maroco tuniso gallo latino'
  ).split(' ')
);
