/** A licence: what it covers, what is left of it, what was drawn, and whether the next shipment may go. */
import type { Licence } from '../../../data/licences.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords, deskWords } from '../../../language/topics.ts';
import css from '../file/file.module.css';
import { Heading } from '../file/heading.tsx';
import { BalanceBars } from './balance-bars.tsx';
import { Draws } from './draws.tsx';
import { ShipmentForm } from './shipment-form.tsx';

export default function LicenceBody({ file }: { readonly file: Licence }) {
  const say = useSay(caseWords);
  const { document: terms } = file;
  return (
    <>
      <Scope terms={terms} />
      <BalanceBars licence={file} />
      <ShipmentForm licence={file} />
      <Draws licence={file} />
      {terms.conditions.length > 0 && (
        <section>
          <Heading>{say.licence.conditions}</Heading>
          <ul className={css.over}>
            {terms.conditions.map(({ id, says }) => (
              <li key={id}>
                <strong>{id}</strong> {says}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Scope({ terms }: { readonly terms: Licence['document'] }) {
  const say = useSay(caseWords);
  const desk = useSay(deskWords);
  const format = useFormat();
  const rows: readonly (readonly [string, string])[] = [
    [say.licence.number, `${terms.number} · ${desk.kinds[terms.kind] ?? terms.kind}`],
    [say.licence.valid, say.span(format.day(terms.validFrom), format.day(terms.validUntil))],
    [say.licence.endUsers, format.list(terms.endUsers.map(({ name }) => name))],
    [say.licence.destinations, format.list(terms.destinations.map(format.territory))],
    [say.licence.endUses, format.list(terms.endUses)],
  ];
  return (
    <dl className={css.terms}>
      {rows
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
