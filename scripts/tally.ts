/** Counts what a test run's JSON report says, so that a run ends with one line of two numbers. */

/** What was counted; `skipped` holds the names of tests that were left out. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
}

/** The part of the runner's report that is read. */
export interface Report {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/**
 * Counts a report. A file that failed before any of its tests ran counts as one failure, and so does a run that
 * calls itself failed while every test passed.
 *
 * @example tallyOf({ success: true, testResults: [] }) // { passed: 0, failed: 0, skipped: [] }
 */
export function tallyOf(report: Report): Tally {
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
  const failedTests = tests.filter(({ status }) => status === 'failed').length;
  const failedFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = failedTests + failedFiles;
  return {
    passed,
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: skipped.map(({ fullName }) => fullName),
  };
}

/** The last line of a run. */
export function lastLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
