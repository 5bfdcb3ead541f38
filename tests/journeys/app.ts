import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { test as base, type Page } from '@playwright/test';
import { appServer } from '../../scripts/run/server.mjs';

/** The built app on a port of its own, which a journey may stop and start again. */
export interface App {
  readonly url: string;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** From now on another version is served: the same app with another service worker, as after a new build. */
  release(): void;
}

/** Whether the service worker of the next version is served. */
interface Release {
  isNext: boolean;
}

async function listen(port: number, release: Release): Promise<Server> {
  const inner = await appServer();
  const worker = readFileSync(new URL('../../build/client/service-worker.js', import.meta.url), 'utf8');
  const server = createServer((request, response) => {
    if (release.isNext && request.url === '/service-worker.js') {
      response.setHeader('Content-Type', 'text/javascript');
      response.setHeader('Cache-Control', 'no-cache');
      response.end(`${worker}\n// the next version\n`);
    } else inner.emit('request', request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}

/** What went wrong in a page without anybody seeing it: errors, refused policies, requests to other origins. */
export class Trouble {
  readonly lines: string[] = [];

  constructor(page: Page, origin: string) {
    page.on('pageerror', (error) => this.lines.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/.test(message.text())) {
        this.lines.push(`console: ${message.text()}`);
      }
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !/^(?:data|blob):/.test(url)) this.lines.push(`request to ${url}`);
    });
  }
}

/** Journeys get the running app, and fail when the page had trouble that they did not expect. */
export const test = base.extend<{ app: App; trouble: Trouble }>({
  app: async ({}, use) => {
    const release: Release = { isNext: false };
    let server: Server | null = await listen(0, release);
    const { port } = server.address() as AddressInfo;
    await use({
      url: `http://127.0.0.1:${port}`,
      stop: async () => {
        if (server) await close(server);
        server = null;
      },
      start: async () => {
        server ??= await listen(port, release);
      },
      release: () => {
        release.isNext = true;
      }
    });
    if (server) await close(server);
  },
  baseURL: async ({ app }, use) => use(app.url),
  trouble: [
    async ({ page, app }, use) => {
      const trouble = new Trouble(page, app.url);
      await use(trouble);
      base.expect(trouble.lines).toEqual([]);
    },
    { auto: true }
  ]
});

export { expect } from '@playwright/test';

/** A starter article's text, as a newcomer would paste it. */
export function starterText(name: 'a2-bibliotheque-outils' | 'b1-haies-oiseaux' | 'b2-blinken-pekin'): string {
  return readFileSync(new URL(`../../src/lib/starters/${name}.txt`, import.meta.url), 'utf8');
}
