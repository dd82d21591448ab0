/** A transfer of controlled technology: what, to whom, of which nationality, where, by which means, under which licence. */
import type { DeskFile } from '../../../data/desk.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { Facts } from './facts.tsx';

type Transfer = DeskFile<{
  readonly technology: { readonly entry: string; readonly says: string };
  readonly recipients: readonly {
    readonly kind: 'organisation' | 'person';
    readonly name?: string;
    readonly from: string;
    readonly locatedIn: string;
  }[];
  readonly means: readonly string[];
  readonly endUse?: string;
  readonly licence?: { readonly number: string } | null;
}> & { readonly statementsAsked: readonly string[] };

export default function TransferBody({ file }: { readonly file: Transfer }) {
  const say = useSay(caseWords);
  const format = useFormat();
  const { technology, recipients, means, endUse, licence } = file.document;
  return (
    <Facts
      facts={[
        [say.transfer.technology, `${technology.entry} ${technology.says}`],
        ...recipients.map(
          (one) =>
            [
              say.transfer.recipient[one.kind],
              say.transfer.of(
                one.name ?? say.transfer.keptApart,
                format.territory(one.from),
                format.territory(one.locatedIn),
              ),
            ] as const,
        ),
        [say.transfer.means, format.list(means.map((one) => say.transfer.meansBy[one] ?? one))],
        [say.shipment.endUse, endUse],
        [
          say.transfer.licence,
          licence === null ? say.transfer.noneNeeded : (licence?.number ?? say.transfer.notNamed),
        ],
        [say.transfer.statements, format.list(file.statementsAsked.map((one) => say.papers[one] ?? one))],
      ]}
    />
  );
}
