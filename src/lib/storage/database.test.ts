import 'fake-indexeddb/auto';
import { databaseContract } from './database.contract.ts';

databaseContract();
