/** The door of the language room: every sentence of every face, in English, simplified and traditional Chinese. */
export * from './faults/bulk.ts';
export * from './faults/command-line.ts';
export * from './faults/desk.ts';
export * from './faults/documents.ts';
export * from './faults/pair.ts';
export * from './faults/paper.ts';
export * from './faults/request.ts';
export * from './faults/sentence.ts';
export * from './faults/shipment.ts';
export * from './faults/table.ts';
export { either, quoted } from './join.ts';
export * from './language.ts';
