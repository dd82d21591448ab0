/** What a notice says inside its signature: from whom, to whom, of which items, with which shares. */
import type { NoticeSays } from '../../../data/notices.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { Facts } from '../bodies/facts.tsx';
import css from '../file/file.module.css';

export function Says({ says }: { readonly says: NoticeSays }) {
  const say = useSay(caseWords);
  const format = useFormat();
  const { issuer, validFrom, credentialSubject: subject } = says;
  return (
    <section className={css.panel} aria-label={say.notices.says}>
      <Facts
        facts={[
          [
            say.notices.from,
            [issuer.name, issuer.territory && format.territory(issuer.territory)].filter(Boolean).join(' · '),
          ],
          [say.notices.to, format.list(subject.recipients.map(({ name }) => name))],
          [say.notices.number, subject.document.reference],
          [say.notices.on, format.day(validFrom.slice(0, 10))],
        ]}
      />
      <table>
        <thead>
          <tr>
            <th scope="col">{say.notices.item}</th>
            <th scope="col">{say.licence.entry}</th>
            <th scope="col">{say.notices.share}</th>
          </tr>
        </thead>
        <tbody>
          {subject.items.map(({ id, name, annexEntry, valueShare }) => (
            <tr key={id}>
              <td>
                {name} <span className="quiet">{id}</span>
              </td>
              <td>{annexEntry}</td>
              <td>
                {valueShare
                  ? say.notices.of(
                      format.amount(valueShare.numerator),
                      format.amount(valueShare.denominator),
                      valueShare.currency ?? '',
                    )
                  : say.notices.noShare}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
