/** What can be wrong at the desk. Coded data with the place of the fault; the language files make the sentences. */

/** A move that cannot be made, and why. */
export type MoveFault =
  /** Nothing of that name leads on from here; `open` are the events that do. */
  | {
      readonly code: 'no-such-move';
      readonly path: string;
      readonly machine: string;
      readonly state: string;
      readonly event: string;
      readonly open: readonly string[];
    }
  | {
      readonly code: 'not-your-role';
      readonly path: string;
      readonly event: string;
      readonly roles: readonly string[];
    }
  | { readonly code: 'move-incomplete'; readonly path: string; readonly event: string }
  | { readonly code: 'day-unreadable'; readonly path: string; readonly on: string }
  | {
      readonly code: 'before-last-event';
      readonly path: string;
      readonly on: string;
      readonly lastOn: string;
    }
  | { readonly code: 'not-yet-happened'; readonly path: string; readonly on: string; readonly today: string }
  | { readonly code: 'same-person'; readonly path: string; readonly event: string }
  | {
      readonly code: 'documents-missing';
      readonly path: string;
      readonly event: string;
      readonly documents: readonly string[];
    }
  | { readonly code: 'query-open'; readonly path: string; readonly event: string }
  | {
      readonly code: 'still-valid';
      readonly path: string;
      readonly event: string;
      readonly until: string | null;
    }
  | {
      readonly code: 'something-left' | 'nothing-left' | 'may-not-serve' | 'no-licence';
      readonly path: string;
      readonly event: string;
    };

/** A record that cannot be true, or is not whole. */
export type RecordFault =
  | { readonly code: 'not-given'; readonly path: string; readonly provision?: string }
  | { readonly code: 'day-unreadable'; readonly path: string; readonly on: string }
  | { readonly code: 'amount-unreadable'; readonly path: string; readonly found: string }
  | { readonly code: 'too-fine'; readonly path: string; readonly found: string; readonly decimals: number }
  | { readonly code: 'share-unreadable'; readonly path: string; readonly found: string }
  | { readonly code: 'given-twice'; readonly path: string; readonly found: string }
  | {
      readonly code: 'unknown-here';
      readonly path: string;
      readonly found: string;
      readonly known: readonly string[];
    }
  | {
      readonly code: 'days-reversed';
      readonly path: string;
      readonly from: string;
      readonly until: string;
    }
  | {
      readonly code: 'valid-too-long';
      readonly path: string;
      readonly kind: string;
      readonly until: string;
      readonly latest: string;
      readonly provision: string;
    }
  | { readonly code: 'not-needed'; readonly path: string; readonly provision?: string }
  | {
      readonly code: 'one-end-user-only' | 'one-export-only' | 'kind-barred';
      readonly path: string;
      readonly kind: string;
      readonly provision: string;
    };

/** A draw or correction that a balance does not bear. */
export type DrawFault =
  | {
      readonly code: 'balance-not-open';
      readonly path: string;
      readonly line: string;
      readonly state: string;
    }
  | {
      readonly code: 'beyond-balance';
      readonly path: string;
      readonly line: string;
      readonly of: 'quantity' | 'value';
      readonly asked: string;
      readonly left: string;
      readonly unit: string;
    }
  | {
      readonly code: 'other-unit';
      readonly path: string;
      readonly line: string;
      readonly found: string;
      readonly wanted: string;
    }
  | { readonly code: 'no-such-line'; readonly path: string; readonly line: string }
  | {
      readonly code: 'amount-missing';
      readonly path: string;
      readonly line: string;
      readonly of: 'quantity' | 'value';
    }
  | { readonly code: 'draws-nothing'; readonly path: string; readonly line: string }
  | { readonly code: 'drawn-otherwise'; readonly path: string; readonly shipment: string }
  | { readonly code: 'no-export-left'; readonly path: string; readonly allowed: number }
  | { readonly code: 'not-drawn'; readonly path: string; readonly shipment: string };

export type DeskFault = MoveFault | RecordFault | DrawFault;

/** Faults that the state of things makes and not what was written: HTTP says 409 to these, 422 to the rest. */
export const DESK_CONFLICTS: readonly DeskFault['code'][] = [
  'no-such-move',
  'same-person',
  'documents-missing',
  'query-open',
  'still-valid',
  'something-left',
  'nothing-left',
  'may-not-serve',
  'no-licence',
  'balance-not-open',
  'beyond-balance',
  'drawn-otherwise',
  'no-export-left',
];
