/** A questionnaire to a supplier: what is asked of which parts, what came back, and the bill it is written beside. */
import { Link } from '@tanstack/react-router';
import type { DeskFile } from '../../../data/desk.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { percentOf } from '../../../language/words.ts';
import css from '../file/file.module.css';
import { Facts } from './facts.tsx';

type Line = {
  readonly part: string;
  readonly share?: string;
  readonly origin?: string;
  readonly entry?: string;
  readonly price?: { readonly amount: string; readonly currency: string };
  readonly cannotKnow?: string;
};
type Questionnaire = DeskFile<{
  readonly supplier: string;
  readonly bom?: string;
  readonly asked: readonly { readonly part: string; readonly facts: readonly string[] }[];
  readonly answer?: { readonly on: string; readonly signedBy: string; readonly lines: readonly Line[] };
}> & { readonly missing: readonly string[] };

export default function QuestionnaireBody({ file }: { readonly file: Questionnaire }) {
  const say = useSay(caseWords);
  const format = useFormat();
  const { supplier, bom, asked, answer } = file.document;
  const lineOf = (part: string): Line | undefined => answer?.lines.find((one) => one.part === part);
  return (
    <>
      <Facts
        facts={[
          [say.questionnaire.supplier, supplier],
          [say.questionnaire.answeredOn, answer && `${format.day(answer.on)} · ${answer.signedBy}`],
        ]}
      />
      {bom && (
        <p className="small">
          {file.state === 'taken' ? say.questionnaire.beside : say.questionnaire.willBeBeside}{' '}
          {/^[0-9a-f-]{36}$/.test(bom) ? (
            <Link to="/products/boms/$id" params={{ id: bom }}>
              {say.questionnaire.bom}
            </Link>
          ) : (
            bom
          )}
        </p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{say.questionnaire.part}</th>
            <th scope="col">{say.questionnaire.asked}</th>
            <th scope="col">{say.questionnaire.answer}</th>
          </tr>
        </thead>
        <tbody>
          {asked.map(({ part, facts }) => {
            const line = lineOf(part);
            return (
              <tr key={part}>
                <td>{part}</td>
                <td>{format.list(facts.map((one) => say.questionnaire.facts[one] ?? one))}</td>
                <td className={line ? undefined : css.lack}>
                  {line
                    ? [
                        line.share && percentOf(line.share),
                        line.origin && format.territory(line.origin),
                        line.entry,
                        line.price && `${format.amount(line.price.amount)} ${line.price.currency}`,
                        line.cannotKnow,
                      ]
                        .filter(Boolean)
                        .join(' · ')
                    : say.questionnaire.notYet}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
