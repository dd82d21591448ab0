/**
 * A rule formalises one provision, or a stated combination, and cites it. Precedence is the law's own: a labelled
 * control, cited exclusions and exemptions from it, review policies upon it. There are no numbers.
 */
import type { Node } from '../nodes/node.ts';
import type { Tier } from '../tier/ladder.ts';
import type { Text } from '../vocabulary/vocabulary.ts';

/** `2025-61/1(1)`, `ECL/18`, `CAT-2023`. */
export type ProvisionId = string;

export type RuleBase = {
  /** Unique name of the rule; the provision's id, with `#part` where a provision yields several rules. */
  readonly label: string;
  /** The provision the answer prints; the first one cited unless the rule says otherwise. */
  readonly cites: readonly [ProvisionId, ...ProvisionId[]];
  /** `item`: asked of each item. `transaction`: asked once. */
  readonly scope: 'transaction' | 'item';
  readonly when: Node;
};

/** A control: where it holds, the act needs a licence or is barred. */
export type Control = RuleBase & {
  readonly kind: 'control';
  readonly effect: Exclude<Tier, 'none' | 'exempt'>;
  /** `act`: the act itself. `service`: what a service provider does for somebody else's act. */
  readonly group: 'act' | 'service';
  /** A residual control (catch-all) is shown only where none of these holds; its strictness counts all the same. */
  readonly unless?: readonly string[];
};

/** Takes a case out of a control altogether. */
export type Exclusion = RuleBase & { readonly kind: 'exclusion'; readonly of: readonly string[] };

/** Lifts the licence that a control asks for; conditions remain as duties. */
export type Exemption = RuleBase & { readonly kind: 'exemption'; readonly of: readonly string[] };

/** How applications under a control are reviewed; counts only where a licence is needed. */
export type Policy = RuleBase & {
  readonly kind: 'policy';
  readonly effect: 'case-by-case' | 'presumption-of-denial';
  readonly of: readonly string[];
};

export type DutyKind =
  | 'apply-for-licence'
  | 'issue-compliance-notice'
  | 'report-after-export'
  | 'undertake'
  | 'declare-destination'
  | 'declare-control-status'
  | 'file-technology-statement'
  | 'ask-customer'
  | 'refuse-service'
  | 'show-licence'
  | 'end-user-documents'
  | 'risk-assessment'
  | 'keep-records'
  | 'report-change'
  | 'consult-authority'
  | 'register-export'
  | 'obtain-consent';

/** What somebody has to do; never part of the outcome, always listed. */
export type Duty = RuleBase & {
  readonly kind: 'duty';
  readonly duty: DutyKind;
  /** Addressee: MOFCOM, customs, importer, end user, next recipient, customer. */
  readonly to: Text;
  readonly due:
    | { readonly workingDays: number; readonly after: string }
    | { readonly years: number; readonly after: string }
    | null;
  /** Readings on which the duty hangs, where they do not touch the outcome. */
  readonly readings?: readonly string[];
};

/** Something a person must be told, which no tier expresses. */
export type Caution = RuleBase & { readonly kind: 'caution'; readonly says: Text };

export type Rule = Control | Exclusion | Exemption | Policy | Duty | Caution;

/** One way to read an unsettled text. */
export type Alternative = {
  readonly value: string;
  readonly says: Text;
  readonly sources: readonly string[];
};

/**
 * A named open reading. `computed: true`: rules carry it and it may be settled by `assume` or a house file.
 * Otherwise `why` says why no fact of a transaction can carry it, and the answer cautions where it matters.
 */
export type OpenReading = {
  readonly key: string;
  readonly provision: ProvisionId;
  readonly question: Text;
  readonly alternatives: readonly Alternative[];
  readonly effect: Text;
} & ({ readonly computed: true } | { readonly computed: false; readonly why: Text });
