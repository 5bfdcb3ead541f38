import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The long tests, one after another: `npm run soak`. */
export default defineConfig({
  resolve: { alias: { $lib: fileURLToPath(new URL('./src/lib', import.meta.url)) } },
  test: {
    include: ['tests/soak/*.soak.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 120_000
  }
});
