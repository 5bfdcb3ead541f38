// The page that the service worker gives for every address it does not know: no content, only the app, which finds it.
export const prerender = true;
export const ssr = false;
