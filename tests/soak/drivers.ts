import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

/** The little that a journey in a browser other than Chromium needs. */
export interface Driver {
  readonly name: string;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs the body of a function in the page and gives what it returns (plain data). */
  run<T>(body: string): Promise<T>;
  close(): Promise<void>;
}

const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';

/** Firefox through WebDriver BiDi; null where it is not installed. */
export async function openFirefox(): Promise<Driver | null> {
  if (!FIREFOX) return null;
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 740 });
  return {
    name: await browser.version(),
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    run: (body) => page.evaluate(`(async () => { ${body} })()`) as Promise<never>,
    close: () => browser.close()
  };
}

/** WebKitGTK's browser through its own WebDriver (w3.org/TR/webdriver2); null where it is not installed. */
export async function openWebKit(port = 4555): Promise<Driver | null> {
  if (!existsSync(WEBKIT_DRIVER) || !existsSync(MINI_BROWSER)) return null;
  const process = spawn(WEBKIT_DRIVER, [`--port=${port}`], { stdio: 'ignore' });
  const call = commandsOf(`http://127.0.0.1:${port}`);
  await untilAlive(call, process);
  const browserOptions = { binary: MINI_BROWSER, args: ['--automation'] };
  const { sessionId, capabilities } = (await call('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': browserOptions } }
  })) as { sessionId: string; capabilities: { browserName: string; browserVersion: string } };
  const session = `/session/${sessionId}`;
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    goto: async (url) => void (await call('POST', `${session}/url`, { url })),
    reload: async () => void (await call('POST', `${session}/refresh`, {})),
    run: (body) =>
      call('POST', `${session}/execute/async`, {
        script: `const done = arguments[arguments.length - 1]; (async () => { ${body} })().then(done, (e) => done('error: ' + e));`,
        args: []
      }) as Promise<never>,
    close: async () => {
      await call('DELETE', session).catch(() => undefined);
      process.kill();
    }
  };
}

type Call = (method: string, path: string, body?: unknown) => Promise<unknown>;

function commandsOf(base: string): Call {
  return async (method, path, body) => {
    const response = await fetch(base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) })
    });
    const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
    if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  };
}

async function untilAlive(call: Call, process: ChildProcess): Promise<void> {
  for (let i = 0; i < 50 && process.exitCode === null; i++) {
    if (
      await call('GET', '/status').then(
        () => true,
        () => false
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the WebKit driver does not answer');
}
