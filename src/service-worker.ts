/// <reference lib="webworker" />
import { build, files, prerendered, version } from '$service-worker';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

/*
 * Keeps the shell and the language data; never what the learner made, which lives in IndexedDB. Files of the build have
 * names that change with their content, files of static/ have a content hash, so that an update fetches what changed.
 */
const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

/** Pictures for stores and search engines: nobody needs them offline. */
const NOT_KEPT = /^\/(?:robots\.txt|screenshots\/)/;

precacheAndRoute(
  [
    ...build.map((url) => ({ url, revision: null })),
    ...files
      .filter((url) => !NOT_KEPT.test(url))
      .map((url) => ({ url, revision: __STATIC_REVISIONS__[url] ?? version })),
    ...prerendered.map((url) => ({ url, revision: version }))
  ],
  { cleanURLs: false, directoryIndex: '' }
);
cleanupOutdatedCaches();

// Any address of the app opens the one shell, which finds the page; class routes need their server.
registerRoute(new NavigationRoute(createHandlerBoundToURL('/shell'), { denylist: [/^\/api\//] }));

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

// The page asks once the learner has agreed; until then the old version goes on.
worker.addEventListener('message', (event) => {
  if ((event.data as { type?: string } | null)?.type === 'SKIP_WAITING') void worker.skipWaiting();
});
