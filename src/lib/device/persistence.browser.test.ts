import { afterEach, describe, expect, test } from 'vitest';
import { askToPersist, isPersisted, spaceLeft } from './persistence.ts';

describe('in a browser with storage', () => {
  test('it answers whether it keeps the data', async () => {
    expect(typeof (await isPersisted())).toBe('boolean');
    expect(await askToPersist()).toBe(await isPersisted());
  });

  test('it says how much room there is', async () => {
    const { used, free } = await spaceLeft();
    expect(used).toBeGreaterThanOrEqual(0);
    expect(free).toBeGreaterThan(1_000_000);
  });
});

describe('in a browser without', () => {
  const real = navigator.storage;
  const pretend = (storage: unknown): void =>
    void Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
  afterEach(() => pretend(real));

  test.each<[string, unknown]>([
    ['nothing at all', undefined],
    ['only files', { getDirectory: () => undefined }],
    ['what it refuses', { persist: refuse, persisted: refuse, estimate: refuse }],
    ['persistence without an estimate', { persist: refuse, persisted: refuse }]
  ])('%s', async (_, storage) => {
    pretend(storage);
    expect(await isPersisted()).toBeNull();
    expect(await askToPersist()).toBeNull();
    expect(await spaceLeft()).toEqual({ used: null, free: null });
  });
});

function refuse(): Promise<never> {
  return Promise.reject(new DOMException('not here', 'SecurityError'));
}
