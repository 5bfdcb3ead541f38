import { execSync } from 'node:child_process';
import node from '@sveltejs/adapter-node';
import statically from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** The commit when there is one; a build outside git still gets a name that changes with each build. */
function version() {
  if (process.env.APP_VERSION) return process.env.APP_VERSION;
  try {
    return execSync('git rev-parse --short HEAD', { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return String(Date.now());
  }
}

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    // `npm run build -- --static`: plain files for any https host; unknown addresses open the shell.
    adapter: process.env.GLANE_STATIC
      ? statically({ pages: 'build-static', fallback: '200.html', precompress: false })
      : node({ precompress: true }),
    serviceWorker: { register: false },
    // A page carries its styles: the first paint waits for nothing but the page itself.
    inlineStyleThreshold: 16_000,
    // One shell serves every depth of URL, so asset paths must start at the root.
    paths: { relative: false },
    version: { name: version() },
    csp: {
      mode: 'auto',
      directives: {
        'default-src': ['self'],
        'script-src': ['self'],
        'style-src': ['self'],
        // Svelte's style: directives and Kit's announcer set style attributes.
        'style-src-attr': ['unsafe-inline'],
        'img-src': ['self', 'data:', 'blob:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'manifest-src': ['self'],
        'object-src': ['none'],
        'base-uri': ['none'],
        'form-action': ['self'],
        'frame-ancestors': ['none'],
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'sveltekit-trusted-url', 'app']
      }
    }
  }
};
