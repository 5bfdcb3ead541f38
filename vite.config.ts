import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_FLAGS, findChromium } from './scripts/run/chromium.mjs';

/** Content hash of every file in static/, so that the service worker fetches again only what changed. */
function staticRevisions(): Record<string, string> {
  const revisions: Record<string, string> = {};
  for (const entry of readdirSync('static', { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const url = path.slice('static'.length).replaceAll('\\', '/');
    revisions[url] = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);
  }
  return revisions;
}

const chromium = findChromium();

export default defineConfig({
  plugins: [sveltekit()],
  define: { __STATIC_REVISIONS__: JSON.stringify(staticRevisions()) },
  worker: { format: 'es' },
  build: {
    target: ['es2022', 'safari16.4', 'firefox115', 'chrome120'],
    // What most pages share comes as one file: thirty small ones cost a phone more to fetch and start.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'base', minShareCount: 5 }] } } }
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
          testTimeout: 30_000
        }
      },
      {
        extends: true,
        // Found late, they would make Vite reload a test that is running.
        optimizeDeps: {
          include: [
            '@lucide/svelte/icons/undo-2',
            '@lucide/svelte/icons/volume-2',
            '@lucide/svelte/icons/x',
            'axe-core',
            'idb',
            'ts-fsrs',
            'valibot',
            'vitest-browser-svelte'
          ]
        },
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts', 'tests/browser/*.browser.test.ts'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { args: [...CHROMIUM_FLAGS], ...(chromium ? { executablePath: chromium } : {}) }
            }),
            instances: [{ browser: 'chromium' }]
          }
        }
      }
    ]
  }
});
