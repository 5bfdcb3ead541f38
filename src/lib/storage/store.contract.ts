import { describe } from 'vitest';
import { articlesContract } from './articles.contract.ts';
import type { Store } from './store.ts';
import { studyContract } from './study.contract.ts';

/** What every store promises. `open` gives a new, empty one each time. */
export function storeContract(open: () => Promise<Store>): void {
  describe('keeps texts:', () => articlesContract(open));
  describe('keeps study:', () => studyContract(open));
}
