/** Gives a final document to somebody, whole or with trade secrets withheld, and shows who was given what. */
import { Button, Textarea, TextInput } from '@mantine/core';
import { useRemembered } from '../../../app/remembered.ts';
import { useMay, useOwner } from '../../../app/session.ts';
import { type KeptPaper, type PaperKind, useDisclose, useDisclosures } from '../../../data/papers.ts';
import { useLanguage, useText } from '../../../language/choice.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { Failed } from '../../../parts/states/states.tsx';
import css from './paper.module.css';
import { withholdable } from './withholdable.ts';

type Props = { readonly paper: KeptPaper; readonly form: PaperKind };
type Typed = {
  readonly to: string;
  readonly purpose: string;
  readonly why: string;
  readonly paths: readonly string[];
};
const NOTHING: Typed = { to: '', purpose: '', why: '', paths: [] };

export function Disclosures({ paper, form }: Props) {
  const say = useSay(caseWords);
  const format = useFormat();
  const { language } = useLanguage();
  const may = useMay();
  const log = useDisclosures(paper.id, may('documents:read'));
  return (
    <section className={css.given} aria-labelledby="given">
      <h2 id="given">{say.given.title}</h2>
      {log.data?.length === 0 && <p className="small quiet">{say.given.nobody}</p>}
      <ul>
        {(log.data ?? []).map((one) => (
          <li key={one.id}>
            <strong>{one.to}</strong>{' '}
            <span className="quiet">
              {format.day(one.on)} · {one.actor.name}
              {one.purpose && ` · ${one.purpose}`}
            </span>{' '}
            {one.withheld.length === 0 ? say.given.whole : say.given.withheld(one.withheld.length)}{' '}
            <a
              data-screen-only
              href={`/api/v1/documents/${paper.id}/disclosures/${one.id}/paper?format=pdf&language=${language}`}
              download
            >
              {say.given.copy}
            </a>
          </li>
        ))}
      </ul>
      {may('documents:write') && <Give paper={paper} form={form} />}
    </section>
  );
}

function Give({ paper, form }: Props) {
  const say = useSay(caseWords);
  const text = useText();
  const owner = useOwner();
  const disclose = useDisclose(paper.id);
  const [typed, type] = useRemembered<Typed>(`draft.${owner}.give.${paper.id}`, NOTHING);
  const set = (more: Partial<Typed>): void => type((old) => ({ ...old, ...more }));
  const { to, purpose, why, paths } = typed;
  const reasonNeeded = paths.length > 0 && why.trim() === '';
  return (
    <form
      className={css.give}
      data-screen-only
      onSubmit={(event) => {
        event.preventDefault();
        const withhold = paths.map((path) => ({ path, reason: why }));
        disclose.mutate(
          { to, ...(purpose === '' ? {} : { purpose }), withhold },
          { onSuccess: () => type(NOTHING) },
        );
      }}
    >
      <TextInput
        label={say.given.to}
        value={to}
        onChange={(event) => set({ to: event.currentTarget.value })}
      />
      <TextInput
        label={say.given.purpose}
        value={purpose}
        onChange={(event) => set({ purpose: event.currentTarget.value })}
      />
      <details>
        <summary>
          {say.given.withhold} <span className="quiet">{paths.length}</span>
        </summary>
        <ul className={css.withhold}>
          {withholdable(paper.record, form).map(({ path, label, part, shown }) => (
            <li key={path}>
              <label>
                <input
                  type="checkbox"
                  checked={paths.includes(path)}
                  onChange={(event) =>
                    set({
                      paths: event.currentTarget.checked
                        ? [...paths, path]
                        : paths.filter((one) => one !== path),
                    })
                  }
                />{' '}
                {[text(label), part && text(part)].filter(Boolean).join(' · ')}{' '}
                <span className="quiet">{shown}</span>
              </label>
            </li>
          ))}
        </ul>
        <Textarea
          label={say.given.why}
          autosize
          minRows={1}
          value={why}
          onChange={(event) => set({ why: event.currentTarget.value })}
        />
      </details>
      {disclose.error && <Failed problem={disclose.error} />}
      <Button
        type="submit"
        size="compact-md"
        variant="default"
        loading={disclose.isPending}
        disabled={to.trim() === '' || reasonNeeded}
      >
        {paths.length === 0 ? say.given.give : say.given.giveRedacted}
      </Button>
    </form>
  );
}
