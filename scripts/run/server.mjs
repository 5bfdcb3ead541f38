import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './sources.mjs';

/** For scripts, workers and every other file: what they may reach is this origin. */
const FILE_POLICY =
  "default-src 'self'; script-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'geolocation=(), microphone=(), payment=(), usb=()'
};

/**
 * The built app behind security headers. Kit's own hook does not see prerendered pages and static files, so the headers
 * are set here; a prerendered page gets the policy that Kit wrote into it, and what only a header can say.
 *
 * @returns {Promise<import('node:http').Server>}
 */
export async function appServer() {
  const { handler } = await import(pathToFileURL(join(ROOT, 'build/handler.js')).href);
  const policies = pagePolicies(join(ROOT, 'build/prerendered'));
  return createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const policy = policies.get(path) ?? (/\.[a-z0-9]+$/i.test(path) ? FILE_POLICY : null);
    if (policy !== null) response.setHeader('Content-Security-Policy', policy);
    // A service worker and the version must be asked for again every time.
    if (path === '/service-worker.js' || path === '/_app/version.json') response.setHeader('Cache-Control', 'no-cache');
    handler(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
}

/** The policy of each prerendered page, by URL. */
function pagePolicies(/** @type {string} */ folder) {
  const policies = new Map();
  if (!existsSync(folder)) return policies;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const meta = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(readFileSync(file, 'utf8'));
    if (!meta?.[1]) continue;
    const policy = `${meta[1].replaceAll('&#39;', "'").replaceAll('&quot;', '"')}; frame-ancestors 'none'`;
    const url = file
      .slice(folder.length)
      .replaceAll('\\', '/')
      .replace(/\.html$/, '');
    policies.set(url === '/index' ? '/' : url.replace(/\/index$/, ''), policy);
  }
  return policies;
}
