interface Policy {
  createScriptURL(url: string): unknown;
}
interface Factory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
}

let policy: Policy | null = null;

/**
 * A script address that Trusted Types lets through: the address itself where the browser has no Trusted Types.
 *
 * @throws when the address is not of this origin.
 */
export function trustedScriptUrl(url: string): string {
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  if (!factory) return sameOrigin(url);
  policy ??= factory.createPolicy('app', { createScriptURL: sameOrigin });
  // The types of Worker and serviceWorker.register ask for a string; the browser asks for this object.
  return policy.createScriptURL(url) as string;
}

function sameOrigin(url: string): string {
  const full = new URL(url, globalThis.location.href);
  if (full.origin !== globalThis.location.origin) throw new Error(`script of another origin: ${full.origin}`);
  return full.href;
}
