/** A check of a shipment as it is shown: each finding with its provision and its sentence. */
import type { ShipmentCheck } from '@ytterby/desk';
import { type Language, sayingsOf } from '@ytterby/language';

export function shownCheck(check: ShipmentCheck, language: Language) {
  const { desk } = sayingsOf(language);
  return {
    mayGo: check.mayGo,
    alreadyDrawn: check.alreadyDrawn,
    findings: check.findings.map((finding) => ({
      code: finding.code === 'balance' ? finding.fault.code : finding.code,
      provision: finding.provision,
      message: desk.ofFinding(finding),
      finding,
    })),
    warnings: check.warnings.map((warning) => ({ code: warning.code, message: desk.ofWarning(warning) })),
    draw: check.draw,
  };
}
