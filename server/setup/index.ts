/** How a server begins: its first organisation, and the door to serving. */
export { type FirstStart, firstStart } from './first-start.ts';
export { addMember, makeOrganisation, type NewMember } from './organisation.ts';
export { dataFolder, type ServeFault, type ServeSettings, type Serving, serve } from './serve.ts';
