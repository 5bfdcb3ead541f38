/**
 * Hashes a text to 16 hexadecimal digits, the same in every engine.
 *
 * Two FNV-1a runs of 32 bits over UTF-16 units with different offsets, each finished by the mixer of MurmurHash3. Not
 * for secrets: it names things.
 */
export function hash(text: string): string {
  return hex(fnv(text, 0x811c9dc5)) + hex(fnv(text, 0x1b873593));
}

/** Hashes a text to an unsigned 32-bit integer, the same in every engine. */
export function hash32(text: string): number {
  return fnv(text, 0x811c9dc5);
}

function fnv(text: string, offset: number): number {
  let h = offset;
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function hex(n: number): string {
  return n.toString(16).padStart(8, '0');
}
