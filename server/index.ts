/** The door of the room. */
export * from './audit/index.ts';
export * from './backup/index.ts';
export * from './control/index.ts';
export * from './determinations/index.ts';
export * from './jobs/index.ts';
export * from './law/index.ts';
export * from './outside/index.ts';
export * from './screening/index.ts';
export * from './setup/index.ts';
export * from './store/index.ts';
export * from './tasks/index.ts';
