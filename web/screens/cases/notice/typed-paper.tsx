/** A notice that came on paper: the digest of its scan, reckoned in this browser, and what somebody types from it. */
import { Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useRemembered } from '../../../app/remembered.ts';
import { useOwner } from '../../../app/session.ts';
import { type PaperNotice, useReceivePaper } from '../../../data/notices.ts';
import { today } from '../../../data/today.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { DayField } from '../../../parts/fields/day.tsx';
import { Fold } from '../../../parts/fold/fold.tsx';
import { Failed } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';
import { digestOf } from '../paper/digest-of.ts';

type Share = PaperNotice['shares'][number];

const BLANK: Share = { item: '', numerator: '', denominator: '' };
const NOTHING: PaperNotice = { digest: '', from: '', reference: '', on: '', shares: [BLANK] };

const isBlank = (share: Share): boolean => Object.values(share).every((value) => value.trim() === '');

export function TypedPaper() {
  const say = useSay(caseWords);
  const owner = useOwner();
  const receive = useReceivePaper();
  const navigate = useNavigate();
  const [typed, type] = useRemembered<PaperNotice>(`draft.${owner}.paper-notice`, NOTHING);
  const set = (more: Partial<PaperNotice>): void => type((old) => ({ ...old, ...more }));
  const share = (at: number, more: Partial<Share>): void =>
    set({ shares: typed.shares.map((one, place) => (place === at ? { ...one, ...more } : one)) });
  const scan = async (file: File | undefined): Promise<void> => {
    const digest = file && (await digestOf(file));
    if (digest) set({ digest });
  };
  const field = (name: 'from' | 'reference' | 'digest', label: string) => (
    <TextInput
      label={label}
      value={typed[name]}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <Fold className={css.history} summary={say.paperNotice.title}>
      <form
        className={css.move}
        data-screen-only
        aria-label={say.paperNotice.title}
        onSubmit={(event) => {
          event.preventDefault();
          receive.mutate(
            { ...typed, on: typed.on || today(), shares: typed.shares.filter((one) => !isBlank(one)) },
            {
              onSuccess: ({ id }) => {
                type(NOTHING);
                navigate({ to: '/cases/received/$id', params: { id } });
              },
            },
          );
        }}
      >
        <p className="small">{say.paperNotice.says}</p>
        <label className={css.file}>
          <input type="file" onChange={(event) => void scan(event.currentTarget.files?.[0])} />
          <span>{say.paperNotice.scan}</span>
        </label>
        {field('digest', say.paperNotice.digest)}
        <div className={css.fields}>
          {field('from', say.notices.from)}
          {field('reference', say.notices.number)}
          <DayField label={say.notices.on} value={typed.on || today()} change={(on) => on && set({ on })} />
        </div>
        {typed.shares.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has no other name than its place
          <fieldset key={at} className={css.part}>
            <legend>{say.paperNotice.row(at + 1)}</legend>
            <div className={css.fields}>
              <TextInput
                label={say.notices.item}
                value={one.item}
                onChange={(event) => share(at, { item: event.currentTarget.value })}
              />
              <TextInput
                label={say.paper.share.numerator}
                inputMode="decimal"
                value={one.numerator}
                onChange={(event) => share(at, { numerator: event.currentTarget.value })}
              />
              <TextInput
                label={say.paper.share.denominator}
                inputMode="decimal"
                value={one.denominator}
                onChange={(event) => share(at, { denominator: event.currentTarget.value })}
              />
            </div>
          </fieldset>
        ))}
        {receive.error && <Failed problem={receive.error} />}
        <span className={css.buttons}>
          <Button type="submit" size="compact-md" loading={receive.isPending} disabled={typed.digest === ''}>
            {say.paperNotice.keep}
          </Button>
          <Button
            variant="subtle"
            size="compact-md"
            onClick={() => set({ shares: [...typed.shares, BLANK] })}
          >
            {say.paper.addRow}
          </Button>
        </span>
      </form>
    </Fold>
  );
}
