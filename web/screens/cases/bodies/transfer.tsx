/** A transfer of controlled technology: what, to whom, of which nationality, where, by which means, under which licence. */
import { useMay } from '../../../app/session.ts';
import type { Transfer } from '../../../data/transfers.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { useRecipientLine } from '../people/recipient-line.ts';
import { Facts } from './facts.tsx';
import { EditTransfer } from './transfer-edit.tsx';

export default function TransferBody({ file }: { readonly file: Transfer }) {
  const say = useSay(caseWords);
  const format = useFormat();
  const lineOf = useRecipientLine();
  const may = useMay()('cases:write') && file.state === 'planned';
  const { technology, recipients, means, endUse, licence, statements } = file.document;
  const statement = (kind: string): string => {
    const filed = statements.find((one) => one.kind === kind);
    const standing = filed?.finalOn
      ? say.filed.finalOn(format.day(filed.finalOn))
      : filed
        ? say.filed.notFinal
        : say.filed.notThere;
    return `${say.papers[kind] ?? kind} (${standing})`;
  };
  return (
    <>
      <Facts
        facts={[
          [say.transfer.technology, `${technology.entry} ${technology.says}`],
          ...recipients.map((one) => [say.transfer.recipient[one.kind], lineOf(one)] as const),
          [say.transfer.means, format.list(means.map((one) => say.transfer.meansBy[one] ?? one))],
          [say.shipment.endUse, endUse],
          [
            say.transfer.licence,
            licence === null ? say.transfer.noneNeeded : (licence?.number ?? say.transfer.notNamed),
          ],
          [say.transfer.statements, format.list(file.statementsAsked.map(statement))],
        ]}
      />
      {may && <EditTransfer file={file} />}
    </>
  );
}
