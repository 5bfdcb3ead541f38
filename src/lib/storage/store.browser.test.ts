import { describe } from 'vitest';
import { openStore } from './indexed-db.ts';
import { storeContract } from './store.contract.ts';

let count = 0;

describe('in the IndexedDB of a browser', () => storeContract(() => openStore({ name: `contract-${count++}` })));
