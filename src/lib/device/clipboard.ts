/** What was copied: plain text, and the page's markup when it came from one. */
export interface Clip {
  readonly text: string;
  readonly html: string | null;
}

/** Whether the page may ask for the clipboard by a button; elsewhere the learner pastes by hand. */
export function canReadClipboard(): boolean {
  const clipboard = (globalThis.navigator as Navigator | undefined)?.clipboard as Partial<Clipboard> | undefined;
  return typeof clipboard?.read === 'function' || typeof clipboard?.readText === 'function';
}

/** What the clipboard holds, after a tap; null when the browser or the learner refuses. */
export async function readClipboard(): Promise<Clip | null> {
  const { clipboard } = navigator;
  try {
    if (typeof clipboard.read !== 'function') return { text: await clipboard.readText(), html: null };
    const [item] = await clipboard.read();
    const part = async (type: string): Promise<string | null> =>
      item?.types.includes(type) ? (await item.getType(type)).text() : null;
    return { text: (await part('text/plain')) ?? '', html: await part('text/html') };
  } catch {
    return null;
  }
}
