import type { Extract } from './extract.ts';

/**
 * The text of a Markdown file without its signs: headings, lists, links and emphasis become their words; pictures, code
 * blocks and HTML go. A front matter gives title, source, date and licence.
 */
export function readMarkdown(raw: string): Extract {
  const { about, body } = splitFrontMatter(raw.replace(/\r\n?/g, '\n'));
  const blocks = body
    .replace(/^(`{3,}|~{3,}).*\n[\s\S]*?^\1[`~]*[ \t]*$/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/\n{2,}/)
    .map(plainBlock)
    .filter((block) => block !== '');
  const heading = /^#{1,2}[ \t]+(.+?)[ \t]*#*$/m.exec(body)?.[1] ?? /^(.+)\n=+[ \t]*$/m.exec(body)?.[1];
  return {
    title: about['title'] ?? about['titre'] ?? (heading ? plainLine(heading) : null),
    source: about['source'] ?? about['url'] ?? null,
    date: about['date'] ?? null,
    licence: about['licence'] ?? about['license'] ?? null,
    parts: [{ text: blocks.join('\n\n'), kept: true }]
  };
}

function splitFrontMatter(text: string): { about: Record<string, string>; body: string } {
  const match = /^---\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  if (!match) return { about: {}, body: text };
  const pairs = match[1]!.split('\n').flatMap((line) => {
    const pair = /^(\w+)[ \t]*:[ \t]*(.+?)[ \t]*$/.exec(line);
    return pair ? [[pair[1]!.toLowerCase(), pair[2]!.replace(/^(["'])(.*)\1$/, '$2')] as const] : [];
  });
  return { about: Object.fromEntries(pairs), body: text.slice(match[0].length) };
}

function plainBlock(block: string): string {
  const lines = block.split('\n').filter((line) => !isRuleOrReference(line));
  const out: string[] = [];
  for (const line of lines) {
    const text = plainLine(line);
    if (text === '') continue;
    // A heading and each item of a list stand alone; other lines of a block are one paragraph.
    const isOwn = /^\s*(?:#{1,6}[ \t]|[-*+][ \t]|\d+[.)][ \t])/.test(line) || out.length === 0;
    if (isOwn) out.push(text);
    else out[out.length - 1] += ` ${text}`;
  }
  return out.join('\n');
}

/** Lines that draw (rules, underlined headings, table borders) or only define links and footnotes. */
function isRuleOrReference(line: string): boolean {
  return /^\s*(?:[-*_=]\s*){3,}$|^\s*=+\s*$|^\s*\|?[\s:|-]*-{3,}[\s:|-]*$|^\s*\[[^\]]+\]:\s/.test(line);
}

function plainLine(line: string): string {
  return line
    .replace(/^\s*(?:>\s?)+/, '')
    .replace(/^\s*#{1,6}[ \t]+|[ \t]+#+[ \t]*$/g, '')
    .replace(/^\s*(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/, '')
    .replace(/!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g, '')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/<(https?:\/\/[^>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/~~(.+?)~~/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1')
    .replace(/^\s*\||\|\s*$/g, '')
    .replace(/\s*\|\s*/g, ' ')
    .trim();
}
