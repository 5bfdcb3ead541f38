import type { Messages } from '../fr.ts';
import { pluralEn as plural } from '../plural.ts';

export const today = {
  title: 'Today',
  due: (n: number) => (n === 0 ? 'Nothing to review right now' : `${plural(n, 'card to review', 'cards to review')}`),
  freshOnly: (n: number) => plural(n, 'new card', 'new cards'),
  fresh: (n: number) => `${n} new`,
  dueOnly: (n: number) => `${n} to review`,
  review: 'Review',
  minutes: (n: number) => `about ${n} ${plural(n, 'minute', 'minutes')}`,
  resume: 'Carry on',
  resumeNote: (done: number, left: number) =>
    `A session was interrupted: ${done} ${plural(done, 'answer', 'answers')} given, ${left} to come.`,
  nothingDue: 'You are up to date. Read an article, or practise ahead.',
  nextDue: (when: string) => `Next cards: ${when}.`,
  inProgress: 'Articles in progress',
  allArticles: 'All articles',
  add: 'Add an article',
  welcome: 'Paste an article. Answer.',
  welcomeText:
    'Glane reads a French article and makes questions, cards and drills from it. It all happens on this device, with no account and no network.',
  paste: 'Paste an article',
  starters: 'Or start with one of these',
  starterNote: (level: string, words: number) => `${level} · ${words} words`,
  startersNote: 'Written for Glane.'
} satisfies Messages['today'];

export const articles = {
  title: 'Articles',
  add: 'Add an article',
  empty: 'No articles yet. Paste one, or start with one of the three that Glane brings.',
  facts: (level: string, words: string, exercises: number) =>
    `${level} · ${words} words · ${exercises} ${plural(exercises, 'exercise', 'exercises')}`,
  due: (n: number) => `${n} to review`,
  fresh: (n: number) => `${n} new`,
  done: 'up to date',
  from: (source: string) => `from ${source}`,
  remove: (title: string) => `Remove “${title}”`,
  removed: (title: string) => `“${title}” was removed, with its cards.`,
  search: 'Find a title',
  none: 'No title matches.'
} satisfies Messages['articles'];

export const add = {
  title: 'Add an article',
  text: 'Text of the article',
  placeholder: 'Paste a French article here…',
  hint: 'Paste the text, or drop a file.',
  open: 'Open a file',
  openNote: 'txt, Markdown or a saved web page',
  clipboard: 'Paste',
  clipboardRefused: 'The browser did not hand over the clipboard. Press and hold in the box, then choose Paste.',
  drop: 'Drop the file here',
  about: 'Title and origin',
  articleTitle: 'Title',
  titleNote: 'If empty, the first line of the text.',
  source: 'Source',
  sourceNote: 'Address or name of the paper',
  date: 'Date',
  licence: 'Licence or rights',
  make: 'Make the exercises',
  words: (n: string) => `${n} words`,
  draftKept: 'Draft kept on this device',
  clear: 'Clear',
  unclear: 'Put the text back',
  steps: {
    loading: 'Opening the dictionary…',
    analysing: 'Reading the article…',
    exercises: 'Making the exercises…'
  },
  progress: 'Progress',
  stop: 'Stop',
  cutTitle: (n: number) => `${n} ${plural(n, 'passage', 'passages')} left out`,
  cutNote: 'Captions, menus, links. Tick what belongs to the article.',
  unreadFile: (name: string) =>
    `The file “${name}” could not be read. Check that it is still there, or copy its text and paste it here.`,
  wrongFile: (name: string) =>
    `Glane opens txt, Markdown and HTML files. For “${name}”, copy the text and paste it here.`,
  hugeFile: (name: string) => `The file “${name}” is too large for an article. Copy a passage of it and paste it here.`,
  failedData: 'The language data could not be loaded. Your text is kept: check the connection, then try again.',
  failedCrash: 'The analysis stopped short. Your text is kept: try again, or try a shorter text.',
  nothingMade:
    'Glane found no exercise in this text that is sure enough. Try a longer text or plainer prose; this one stays in the box.',
  copyright: 'Keep the source: it travels with everything Glane makes of the article.'
} satisfies Messages['add'];

export const problems = {
  empty: 'The box is empty. Paste a French article, or open a file.',
  tooShort: (words: number) =>
    `This text has only ${words} ${plural(words, 'word', 'words')}. Glane needs at least a sentence: paste the rest of the article.`,
  tooLong: (characters: string, longest: string) =>
    `This text is too long: ${characters} characters, with ${longest} at most. Keep one chapter or article at a time; your text stays in the box.`,
  onlyUrl:
    'This is the address of a page, and Glane never fetches pages from the network. It is noted as the source: open the page, copy its text and paste it here.',
  binary:
    'This is not text: perhaps a picture, a PDF or a damaged file. Open the document, copy its text and paste it here.',
  notFrench: (language: string) =>
    `This text seems to be in ${language}. Glane reads French: paste a French article, or check the file.`,
  notFrenchUnsure: 'Glane does not recognise French in this text. Paste a French article, or check the file.',
  languages: {
    eng: 'English',
    spa: 'Spanish',
    ita: 'Italian',
    por: 'Portuguese',
    cat: 'Catalan',
    deu: 'German',
    nld: 'Dutch',
    ron: 'Romanian',
    lat: 'Latin',
    arb: 'Arabic',
    rus: 'Russian',
    cmn: 'Chinese',
    jpn: 'Japanese',
    tur: 'Turkish',
    pol: 'Polish',
    swe: 'Swedish',
    vie: 'Vietnamese',
    ukr: 'Ukrainian',
    hat: 'Haitian Creole'
  }
} satisfies Messages['problems'];
