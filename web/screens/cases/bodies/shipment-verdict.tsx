/** Whether a shipment may go under its licence, and every reason why it may not. */
import type { Check } from '../../../data/licences.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { OpenProvision } from '../../../parts/law-text/open-provision.tsx';
import css from '../file/file.module.css';

type Props = { readonly check: Check | undefined; readonly asked: boolean };

export function ShipmentVerdict({ check, asked }: Props) {
  const say = useSay(caseWords);
  if (!asked) return <p className="small quiet">{say.shipment.typeFirst}</p>;
  if (check === undefined) return <p className="small quiet">{say.shipment.checking}</p>;
  return (
    <div className={css.verdict} data-may={check.mayGo} role="status">
      <p className={css.due}>
        {check.alreadyDrawn ? say.shipment.already : check.mayGo ? say.shipment.mayGo : say.shipment.blocked}
      </p>
      <ul>
        {check.findings.map(({ code, message, provision }) => (
          <li key={`${code} ${message}`}>
            {message} <OpenProvision id={provision}>{provision}</OpenProvision>
          </li>
        ))}
        {check.warnings.map(({ code, message }) => (
          <li key={`${code} ${message}`} className={css.caution}>
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
