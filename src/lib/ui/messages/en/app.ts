import type { Messages } from '../fr.ts';
import { pluralEn as plural } from '../plural.ts';

export const common = {
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  undo: 'Put it back',
  retry: 'Try again',
  remove: 'Remove',
  save: 'Save',
  table: 'Show the table',
  optional: 'optional',
  loading: 'Opening…'
} satisfies Messages['common'];

export const nav = {
  label: 'Sections',
  skip: 'Skip to content',
  today: 'Today',
  articles: 'Articles',
  progress: 'Progress',
  settings: 'Settings',
  home: 'Glane, home page'
} satisfies Messages['nav'];

export const app = {
  tagline: 'Gather French from any article.',
  title: (page: string) => `${page} · Glane`,
  offlineReady: 'Glane is ready to work offline. Everything stays on this device.',
  updateWaiting: 'A new version is ready. Nothing will be lost.',
  updateNow: 'Update',
  later: 'Later',
  notFoundTitle: 'No such page',
  notFound: 'This address leads nowhere. Your articles and cards are safe.',
  brokenTitle: 'Something gave way',
  broken: 'An error stopped this page. What was saved is still saved. Reload the page to go on.',
  reload: 'Reload the page',
  toToday: 'Back to today'
} satisfies Messages['app'];

export const store = {
  blocked:
    'Another tab holds an older version of Glane open. Nothing is lost: close the other tabs, then reload this page.',
  full: 'The device is out of space: the last change was not saved. Free some space or remove an article, then try again.',
  broken:
    'The browser could not open Glane’s data. Private windows sometimes refuse it. Open Glane in an ordinary window, or reload the page.',
  closed: 'Glane was updated in another tab. Nothing is lost: reload this page.',
  newer: 'This data comes from a newer version of Glane. It was not touched: reload the page to get the new version.'
} satisfies Messages['store'];

export const charts = {
  day: 'Day',
  cards: 'Cards',
  reviews: 'Answers',
  share: 'Share',
  reviewsOn: (day: string, n: number) => `${day}: ${n} ${plural(n, 'answer', 'answers')}`,
  cardsOn: (day: string, n: number) => `${day}: ${n} ${plural(n, 'card', 'cards')}`
} satisfies Messages['charts'];
