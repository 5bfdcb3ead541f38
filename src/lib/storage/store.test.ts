import 'fake-indexeddb/auto';
import { describe } from 'vitest';
import { openStore } from './indexed-db.ts';
import { memoryStore } from './memory.ts';
import { storeContract } from './store.contract.ts';

let count = 0;

describe('in memory', () => storeContract(async () => memoryStore()));
describe('in IndexedDB', () => storeContract(() => openStore({ name: `contract-${count++}` })));
