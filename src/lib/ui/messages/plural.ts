/** French counts nought and one as singular, and everything below two: « 0 carte », « 1,5 carte », « 2 cartes ». */
export function pluralFr(count: number, one: string, many: string): string {
  return Math.abs(count) < 2 ? one : many;
}

/** English: only one is singular. */
export function pluralEn(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
