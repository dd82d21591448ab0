/** What a file that moves by a table of states is to the routes. */
import type { Circumstances, Machine, Move } from '@ytterby/desk';
import type { DeskFault } from '@ytterby/language';
import type { Selectable } from 'kysely';
import type { z } from 'zod';
import type { Problem } from '../../http/problem.ts';
import type { Call } from '../../http/route.ts';
import type { FileTable } from '../../store/tables/desk.ts';

export type FileRow = Selectable<FileTable>;
export type Extra = Readonly<Record<string, unknown>>;

export type FileKind = {
  readonly table:
    | 'applications'
    | 'queries'
    | 'reviews'
    | 'questionnaires'
    | 'service_checks'
    | 'technology_transfers'
    | 'humanitarian_reports'
    | 'licences';
  /** `/reviews` */
  readonly path: string;
  /** `Review`: operations are `listReviews`, `showReview`, `createReview`, `moveReview` and so on. */
  readonly one: string;
  readonly many: string;
  /** As the trail and the moves name it: `review`. */
  readonly object: string;
  // Machines of any states; a state and an event are words once they come from outside.
  readonly machine: Machine<string, string>;
  readonly document: z.ZodType;
  /** States in which the document may be replaced. */
  readonly editable: readonly string[];
  /** What is wrong with a document beyond its schema; paths begin with `document/`. */
  readonly check?: (document: unknown, call: Call) => readonly DeskFault[];
  /** Columns of its own, from what is created. A problem refuses it. */
  readonly columns?: (
    given: { readonly document: unknown; readonly caseId: string | null; readonly more: Extra },
    call: Call,
  ) => Promise<Extra | { readonly problem: Problem }>;
  /** Fields of a create beside reference, name, case and document. */
  readonly createShape?: z.ZodRawShape;
  /** Fields of a move beside those every move has. */
  readonly moveShape?: z.ZodRawShape;
  /** What lies around a move. */
  readonly around?: (row: FileRow, move: Move, call: Call) => Promise<Partial<Circumstances>>;
  /** What follows from a move, in the same transaction: columns to set. A problem undoes it. */
  readonly after?: (
    row: FileRow,
    move: Move,
    to: string,
    call: Call,
    more: Extra,
  ) => Promise<Extra | { readonly problem: Problem }>;
  /** What the caller sees beside it. */
  readonly shown?: {
    readonly schema: z.ZodRawShape;
    readonly of: (row: FileRow, call: Call) => Promise<Extra>;
  };
  /** Files of this kind come to be in another way: no create route. */
  readonly madeElsewhere?: true;
};
