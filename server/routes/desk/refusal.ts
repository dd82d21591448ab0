/** What the desk refuses, as a problem: each fault and finding in its own words, in the language of the request. */
import { type DeskFault, type Language, type ShipmentFinding, sayingsOf } from '@ytterby/language';
import { type Refusal, refusalOf } from '../../desk/fault.ts';
import type { Problem, ToldFault } from '../../http/problem.ts';

const told = (path: string, code: string, tell: (language: Language) => string): ToldFault => ({
  from: 'told',
  path,
  code,
  tell,
});

const ofFault = (fault: DeskFault): ToldFault =>
  told(fault.path, fault.code, (language) => sayingsOf(language).desk.ofFault(fault));

const ofFinding = (finding: ShipmentFinding): ToldFault =>
  finding.code === 'balance'
    ? ofFault(finding.fault)
    : told('document', finding.code, (language) => {
        const say = sayingsOf(language);
        return say.answer.bracket(say.desk.ofFinding(finding), finding.provision);
      });

/** @example refused({ code: 'clash', faults: [] }).problem.code // 'clash' */
export const refused = ({ code, faults, findings }: Refusal): { readonly problem: Problem } => ({
  problem: { code, faults: findings ? findings.map(ofFinding) : faults.map(ofFault) },
});

/** Faults of the desk, as the problem they make together. */
export const refusedFor = (faults: readonly DeskFault[]): { readonly problem: Problem } =>
  refused(refusalOf(faults));
