/** The store. */

export { addDays, beginningOfDay, shanghaiDay } from './clock.ts';
export { type OpenDatabase, openDatabase } from './database.ts';
export type { StoreFault } from './fault.ts';
export { newId } from './id.ts';
export { openStore } from './open.ts';
export { type Actor, isUuid, type Scope } from './scope.ts';
export type { Store, StoreAt } from './store.ts';
export type { Tables } from './tables/index.ts';
export { json, unstorable } from './values.ts';
