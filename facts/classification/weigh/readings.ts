/**
 * The open readings (未定解释) that classification itself meets. Each can be settled by the caller (`assume`);
 * none is settled here.
 */
import type { OpenReading } from './reason.ts';

/**
 * Announcement 18 states no minimum content; a trade practice clears magnets tested below 0.1 % of Dy and Tb, while
 * customs penalties are reported for magnets with 0.11 % and 0.2 % Tb (`vendor-0.1pct`).
 */
export const TRACE_DY_TB: OpenReading = {
  key: '2025-18-trace-dy-tb',
  alternatives: ['any-amount', 'trade-practice-0.1-percent'],
};

/** Whether only the alloy systems listed count, with or without additions, or any alloy of a named element (`faq1-1`). */
export const ALLOY_SYSTEMS: OpenReading = {
  key: '2025-18-alloy-systems',
  alternatives: ['listed-systems', 'any-alloy-of-a-named-element'],
};

/** Whether a whole end product is a part, component or assembly (零件、部件、组件) of the annex. */
export const END_PRODUCT: OpenReading = {
  key: '2025-61/P2-end-product',
  alternatives: ['covered', 'not-covered'],
};

/** Whether parts, components and assemblies extend to those that hold targets (靶材). */
export const TARGET_ASSEMBLIES: OpenReading = {
  key: '2025-61/P2-target-assemblies',
  alternatives: ['covered', 'not-covered'],
};

export const READINGS: readonly OpenReading[] = [TRACE_DY_TB, ALLOY_SYSTEMS, END_PRODUCT, TARGET_ASSEMBLIES];

/** What the caller has settled: reading to alternative, `status:<entry>` of an unconfirmed row to `listed` or `not-listed`. */
export type Settled = Readonly<Record<string, string>>;
