import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './scripts/run/chromium.mjs';

const executablePath = findChromium() ?? undefined;

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '*.journey.ts',
  outputDir: '.cache/journeys',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  forbidOnly: true,
  // Two journeys share two cores, and the analysis is the heaviest thing that they do.
  expect: { timeout: 20_000 },
  use: {
    viewport: { width: 360, height: 740 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    launchOptions: { args: [...CHROMIUM_FLAGS], ...(executablePath ? { executablePath } : {}) },
    trace: 'off'
  }
});
