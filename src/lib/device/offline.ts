import { trustedScriptUrl } from './trusted.ts';

/** What the page wants to hear of the service worker. */
export interface OfflineEvents {
  /** Everything is kept for the first time: from now on no network is needed. */
  ready(): void;
  /** A newer version waits for the learner's word. */
  updateWaiting(): void;
}

/** The app's hold on its service worker; `null` from `watchOffline` where the browser has none. */
export interface Offline {
  /** Asks the server for a newer version; silent when there is no network. */
  look(): void;
  /** Lets the waiting version take over: every tab reloads once. */
  acceptUpdate(): void;
}

/** How often an open page looks for a newer version. */
const LOOK_EVERY_MS = 60 * 60 * 1000;

/** Waits until the page stands: fetching everything for later must not slow what the learner sees now. */
async function pageAtRest(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  }
  // Safari has no idle callback.
  await new Promise((resolve) =>
    'requestIdleCallback' in window ? requestIdleCallback(resolve, { timeout: 3000 }) : setTimeout(resolve, 1000)
  );
}

/**
 * Registers the service worker and tells what becomes of it. The page reloads when another version has taken over,
 * in every tab, since a page of the old version cannot load the new one's parts.
 */
export async function watchOffline(events: OfflineEvents): Promise<Offline | null> {
  if (!('serviceWorker' in navigator)) return null;
  const { serviceWorker } = navigator;
  await pageAtRest();
  const { Workbox } = await import('workbox-window');
  const workbox = new Workbox(trustedScriptUrl('/service-worker.js'), { type: 'module' });
  let wasControlled = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (wasControlled) location.reload();
    wasControlled = true;
  });
  workbox.addEventListener('activated', (event) => {
    if (!event.isUpdate) events.ready();
  });
  workbox.addEventListener('waiting', () => events.updateWaiting());
  const registration = await workbox.register().catch(() => undefined);
  if (!registration) return null;
  const look = (): void => void workbox.update().catch(() => undefined);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') look();
  });
  setInterval(look, LOOK_EVERY_MS);
  return { look, acceptUpdate: () => workbox.messageSkipWaiting() };
}
