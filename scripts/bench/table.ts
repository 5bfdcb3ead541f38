/** A row of a printed table: what was measured, the figure with its unit, and what it is held against. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  readonly against: string;
}

/** Rows as a Markdown table. */
export function table(title: string, rows: readonly Row[]): string {
  const lines = rows.map((row) => `| ${row.what} | ${row.figure} | ${row.against} |`);
  return [`## ${title}`, '', '| what | figure | against |', '| --- | --- | --- |', ...lines, ''].join('\n');
}

/** « 12.3 ms » */
export function ms(milliseconds: number): string {
  return `${milliseconds < 10 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`;
}

/** « 45.1 kB » of 1,000 bytes */
export function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
