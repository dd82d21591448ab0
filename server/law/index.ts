/** The law that a store's answers are made with. */
export { type Adopted, adoptLaw } from './adopt.ts';
export { type Corpora, corporaOf, currentHash } from './corpora.ts';
