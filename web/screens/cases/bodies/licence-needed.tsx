/** Whether a transfer goes under a licence, or a kept answer says that none is needed; and which licence. */
import { NativeSelect, TextInput } from '@mantine/core';
import { useKeptList } from '../../../data/determinations.ts';
import type { TransferSays } from '../../../data/transfers.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { useNamed } from '../../../parts/act/use-named.ts';

type Props = { readonly value: TransferSays; readonly change: (value: TransferSays) => void };

export function LicenceNeeded({ value, change }: Props) {
  const say = useSay(caseWords);
  const format = useFormat();
  const named = useNamed();
  const found = useKeptList();
  const { licence, determination, ...others } = value;
  const answers = (found.data?.pages.flatMap(({ data }) => data) ?? []).filter(
    ({ outcome }) => outcome.settled && (outcome.atMost === 'none' || outcome.atMost === 'exempt'),
  );
  const options = answers.map(({ id, on, about }) => ({
    value: id,
    label: say.transfer.notNeeded(`${named(about)}, ${format.day(on)}`),
  }));
  const beyond =
    determination === undefined || options.some((one) => one.value === determination)
      ? []
      : [{ value: determination, label: say.transfer.noneNeeded }];
  return (
    <>
      <NativeSelect
        label={say.transfer.needed}
        description={found.isSuccess && answers.length === 0 ? say.transfer.noSuchAnswer : undefined}
        value={licence === null ? (determination ?? '') : ''}
        onChange={({ currentTarget: { value: chosen } }) =>
          change(chosen === '' ? others : { ...others, licence: null, determination: chosen })
        }
        data={[{ value: '', label: say.transfer.underLicence }, ...options, ...beyond]}
      />
      {licence !== null && (
        <TextInput
          label={say.transfer.licenceNumber}
          value={licence?.number ?? ''}
          onChange={({ currentTarget: { value: number } }) =>
            change(number === '' ? others : { ...others, licence: { number } })
          }
        />
      )}
    </>
  );
}
