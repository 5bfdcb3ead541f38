interface Policy {
  createScriptURL(url: string): unknown;
  createHTML(html: string): unknown;
}
interface Factory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string; createHTML(html: string): string }): Policy;
}

let policy: Policy | null = null;

/** The app's own policy, null where the browser has no Trusted Types. */
function appPolicy(): Policy | null {
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  if (!factory) return null;
  return (policy ??= factory.createPolicy('app', { createScriptURL: sameOrigin, createHTML: (html) => html }));
}

/**
 * A script address that Trusted Types lets through: the address itself where the browser has no Trusted Types.
 *
 * @throws when the address is not of this origin.
 */
export function trustedScriptUrl(url: string): string {
  // The types of Worker and serviceWorker.register ask for a string; the browser asks for this object.
  return (appPolicy()?.createScriptURL(url) ?? sameOrigin(url)) as string;
}

/**
 * Reads HTML from outside into a document of its own, which has no window: its scripts never run, its pictures are never
 * fetched, and it is never shown. The only place where a string becomes markup.
 */
export function inertDocument(html: string): Document {
  const quiet = withoutHandlers(html);
  return new DOMParser().parseFromString((appPolicy()?.createHTML(quiet) ?? quiet) as string, 'text/html');
}

/** Handlers (« onerror= ») would not run; the browser would still report each one as a breach of the policy. */
function withoutHandlers(html: string): string {
  return html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/([\s"'/])on[a-z]+(\s*=)/gi, '$1data-off$2'));
}

function sameOrigin(url: string): string {
  const full = new URL(url, globalThis.location.href);
  if (full.origin !== globalThis.location.origin) throw new Error(`script of another origin: ${full.origin}`);
  return full.href;
}
