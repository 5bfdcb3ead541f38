/**
 * The bytes of one of the language data files that come with the app; from the cache when there is no network.
 *
 * @param name as in core/document/french/open.ts: « bands-1.txt ».
 * @throws when it can be had neither way.
 */
export async function readLanguageData(name: string): Promise<Uint8Array> {
  const response = await fetch(`/data/${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
