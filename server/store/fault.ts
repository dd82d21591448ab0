/** Why a store cannot be opened: expected failures, told with a code and fields; the language files make the sentence. */

export type StoreFault =
  /** Another living process has the folder open. */
  | {
      readonly code: 'store-locked';
      readonly folder: string;
      readonly pid: number;
      readonly host: string;
      readonly since: string;
      readonly address: string | null;
      /** The process is one of another machine: whether it lives cannot be seen from here. */
      readonly elsewhere: boolean;
    }
  /** The server behind the address does not answer, or refuses us. */
  | { readonly code: 'store-unreachable'; readonly reason: string }
  /** The folder cannot be made, read or written. */
  | { readonly code: 'store-folder'; readonly folder: string; readonly reason: string }
  /** Nothing was ever kept there, and whoever asks makes nothing. */
  | { readonly code: 'store-empty'; readonly place: string }
  /** The store was last used by a newer program. */
  | { readonly code: 'store-newer'; readonly has: number; readonly knows: number }
  /** A migration that was applied is not the one this program holds. */
  | { readonly code: 'store-migration-changed'; readonly number: number; readonly name: string }
  /** A migration did not run; the store is as it was before it. */
  | {
      readonly code: 'store-migration-failed';
      readonly number: number;
      readonly name: string;
      readonly reason: string;
    }
  /** The application's roles are missing, and the user of the address may not make them. */
  | { readonly code: 'store-roles'; readonly user: string; readonly reason: string }
  /** The server is older than 15. */
  | { readonly code: 'store-too-old'; readonly version: string };
