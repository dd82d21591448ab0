/** The door for those who start a server: what must be read in before the database can be reached, and no more. */
export { type Outside, readHosts } from './outside/allowed.ts';
export { dataFolder, type ServeFault, type ServeSettings, type Serving, serve } from './setup/serve.ts';
