/** A problem as it is sent: RFC 9457, with the contract's fault lines, in the language of the request. */
import { type Language, sayingsOf, sentenceOf } from '@ytterby/language';
import { type Problem, STATUS } from './problem.ts';

export type ProblemBody = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly request: string;
  readonly faults?: readonly {
    readonly path: string;
    readonly code: string;
    readonly message: string;
    readonly found?: string;
    readonly expected?: readonly string[];
  }[];
};

export function bodyOf(problem: Problem, language: Language, request: string): ProblemBody {
  const say = sayingsOf(language);
  return {
    type: `urn:ytterby:problem:${problem.code}`,
    title: say.server.problem(problem.code, problem.about),
    status: STATUS[problem.code],
    code: problem.code,
    request,
    ...(problem.faults === undefined
      ? {}
      : {
          faults: problem.faults.map((fault) => ({
            path: fault.path,
            code: fault.code,
            message: 'from' in fault && fault.from === 'told' ? fault.tell(language) : sentenceOf(fault, say),
            ...(fault.found === undefined ? {} : { found: fault.found }),
            ...(fault.expected === undefined ? {} : { expected: fault.expected }),
          })),
        }),
  };
}
