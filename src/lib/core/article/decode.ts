/** Text from bytes, with the encoding that was found, or a refusal when the bytes are not text. */
export type Decoded = { readonly text: string; readonly encoding: Encoding } | { readonly problem: 'binary' };
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Decodes a text file: a byte-order mark decides; then zeros at every other byte (UTF-16 without a mark); then valid
 * UTF-8; what is left is Windows-1252, which Latin-1 files are read as too (WHATWG Encoding does the same).
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = markedEncoding(bytes) ?? guessedUtf16(bytes);
  if (encoding !== null) return { text: new TextDecoder(encoding).decode(bytes), encoding };
  if (isBinary(bytes)) return { problem: 'binary' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: fromWindows1252(bytes), encoding: 'windows-1252' };
  }
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** French in UTF-16 has a zero in nearly every second byte, on one side only. */
function guessedUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] === 0) {
      if (i % 2 === 0) even++;
      else odd++;
    }
  }
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.1) return 'utf-16be';
  return null;
}

/** Bytes 0x80 to 0x9F of Windows-1252 (encoding.spec.whatwg.org); the others are those of Latin-1. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** By hand, because Node 20 reads these bytes as Latin-1. */
function fromWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? HIGH[byte - 0x80]! : String.fromCharCode(byte)
  ).join('');
}

/** Control bytes that no text encoding uses; pdf and zip files start with readable bytes, so the head is looked at too. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  const head = String.fromCharCode(...sample.subarray(0, 5));
  if (head.startsWith('%PDF-') || head.startsWith('PK\u0003\u0004')) return true;
  let control = 0;
  for (const byte of sample) {
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) control++;
  }
  return control > sample.length * 0.01;
}
