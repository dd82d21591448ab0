/** Faults of a bill of materials and the files beside it, under the name of their file. */
import type { ContentFault } from '@ytterby/server/intake';

export type OrFault<T> = T | { readonly file: string; readonly faults: readonly ContentFault[] };
