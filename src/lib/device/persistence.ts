/** Room for the app's data on this device, in bytes; null where the browser does not say. */
export interface Space {
  readonly used: number | null;
  /** What may still be written; an estimate, since browsers blur it. */
  readonly free: number | null;
}

/** Whether the browser keeps the data until the learner clears it; null where it cannot promise anything. */
export async function isPersisted(): Promise<boolean | null> {
  return attempt((storage) => storage.persisted());
}

/**
 * Asks the browser to keep the data; some ask the learner, some decide by how the app is used. Null where it cannot
 * promise anything. Asking again is allowed, and often granted once the app is installed.
 */
export async function askToPersist(): Promise<boolean | null> {
  return attempt(async (storage) => (await storage.persisted()) || storage.persist());
}

/** How much room is taken and left. */
export async function spaceLeft(): Promise<Space> {
  const estimate = await attempt((storage) => storage.estimate());
  const used = estimate?.usage ?? null;
  const quota = estimate?.quota ?? null;
  return { used, free: used === null || quota === null ? null : Math.max(0, quota - used) };
}

/** Null where the browser lacks the interface or refuses it, as in some private windows. */
async function attempt<T>(ask: (storage: StorageManager) => Promise<T>): Promise<T | null> {
  const storage = (globalThis.navigator as Navigator | undefined)?.storage as StorageManager | undefined;
  // Insecure pages have no storage manager; older Safari has one without `estimate`.
  if (typeof storage?.persist !== 'function') return null;
  try {
    return await ask(storage);
  } catch {
    return null;
  }
}
