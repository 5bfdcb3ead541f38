/**
 * The bytes of one of the language data files that come with the app. Those of this version are taken from where the service
 * worker keeps them, and not through it, which would take three times as long; the network gives the rest.
 *
 * @param name as in core/document/french/open.ts: « bands-1.txt ».
 * @throws when it can be had neither way.
 */
export async function readLanguageData(name: string): Promise<Uint8Array> {
  const response = (await kept(`/data/${name}`)) ?? (await fetch(`/data/${name}`));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  // By way of a blob it comes in one piece; straight from the response in many, for twice the work.
  const blob = await response.blob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** What the service worker kept of this very version, under the address that Workbox gives it; null where there is none. */
async function kept(url: string): Promise<Response | null> {
  const revision = __STATIC_REVISIONS__[url];
  if (revision === undefined || !('caches' in globalThis)) return null;
  try {
    return (await caches.match(`${url}?__WB_REVISION__=${revision}`)) ?? null;
  } catch {
    // Private windows of some browsers refuse the storage.
    return null;
  }
}
