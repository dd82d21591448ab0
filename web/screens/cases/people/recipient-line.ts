/** A recipient of technology in words. */
import { useMay } from '../../../app/session.ts';
import { usePeople } from '../../../data/people.ts';
import type { Recipient } from '../../../data/transfers.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';

/** A person by name for those who may see it. */
export function useRecipientLine(): (one: Recipient) => string {
  const say = useSay(caseWords);
  const format = useFormat();
  const people = usePeople(useMay()('cases:write')).data?.pages.flatMap((page) => page.data) ?? [];
  return (one) => {
    const known = people.find(({ id }) => id === one.person)?.person?.name;
    return say.transfer.of(
      one.name ?? known ?? say.transfer.keptApart,
      format.territory(one.from),
      format.territory(one.locatedIn),
    );
  };
}
