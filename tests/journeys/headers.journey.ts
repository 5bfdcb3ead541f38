import { expect, test } from './app.ts';

test('every kind of response carries the policy and the headers', async ({ page, app, request, trouble }) => {
  await page.goto(app.url);
  const script = await page.locator('link[rel=modulepreload]').first().getAttribute('href');
  for (const path of [
    '/',
    '/articles',
    '/articles/0123456789abcdef',
    '/review',
    '/shell',
    '/service-worker.js',
    '/manifest.webmanifest',
    script!,
    '/nowhere'
  ]) {
    const response = await request.get(app.url + path);
    const headers = response.headers();
    const policy = headers['content-security-policy'] ?? '';
    expect.soft(policy, path).toContain("object-src 'none'");
    expect.soft(policy, path).toContain("frame-ancestors 'none'");
    expect.soft(policy.replace(/style-src-attr[^;]*/, ''), path).not.toContain('unsafe-inline');
    expect.soft(headers['x-content-type-options'], path).toBe('nosniff');
    expect.soft(headers['referrer-policy'], path).toBe('no-referrer');
  }
  trouble.lines.length = 0;
});

test('the manifest names icons and screenshots that exist', async ({ app, request }) => {
  const manifest = await (await request.get(`${app.url}/manifest.webmanifest`)).json();
  expect(manifest.start_url).toBe('/');
  expect(manifest.icons.some((icon: { purpose?: string }) => icon.purpose?.includes('maskable'))).toBe(true);
  for (const { src, sizes, type } of [...manifest.icons, ...manifest.screenshots]) {
    const response = await request.get(new URL(src, app.url).href);
    expect.soft(response.status(), src).toBe(200);
    expect.soft(response.headers()['content-type'], src).toBe(type);
    expect.soft(sizes).toMatch(/^(?:any|\d+x\d+)$/);
  }
});
