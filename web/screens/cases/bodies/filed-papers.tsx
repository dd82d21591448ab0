/** The papers an application is filed with: which are asked for, which are there, and from when they are final. */
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMay } from '../../../app/session.ts';
import type { Application, FiledPaper } from '../../../data/cases.ts';
import { useReplaceFile } from '../../../data/desk.ts';
import { type ListedPaper, usePapers } from '../../../data/papers.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { DayField } from '../../../parts/fields/day.tsx';
import { Failed } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';
import { Heading } from '../file/heading.tsx';
import { Overtaken } from '../file/overtaken.tsx';
import { useTypedOver } from '../file/typed-over.ts';

const OTHER = 'other';
const isKept = (document: string): boolean => /^[0-9a-f-]{36}$/.test(document);

export function FiledPapers({ file }: { readonly file: Application }) {
  const say = useSay(caseWords);
  const may = useMay()('cases:write') && file.state === 'draft';
  const kept = (usePapers(file.case === null ? {} : { case: file.case }).data?.pages ?? []).flatMap(
    ({ data }) => data,
  );
  const { missingPapers: missing } = file;
  const { papers } = file.document;
  const order = Object.keys(say.papers);
  const asked = [...new Set([...papers.map(({ paper }) => paper), ...missing])].sort(
    (a, b) => order.indexOf(a) - order.indexOf(b),
  );
  return (
    <section aria-label={say.filed.title}>
      <Heading>
        {say.filed.title}{' '}
        <span className="quiet">
          {missing.length === 0 ? say.filed.whole : say.filed.missing(missing.length)}
        </span>
      </Heading>
      {may ? (
        <EditPapers file={file} asked={asked} kept={kept} />
      ) : (
        <ul className={css.papers}>
          {asked.map((paper) => (
            <li key={paper} data-missing={missing.includes(paper) || undefined}>
              <span>{say.papers[paper] ?? paper}</span>
              <Filed
                filed={papers.find((one) => one.paper === paper)}
                kept={kept}
                open={missing.includes(paper)}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type FiledProps = {
  readonly filed: FiledPaper | undefined;
  readonly kept: readonly ListedPaper[];
  readonly open: boolean;
};

function Filed({ filed, kept, open }: FiledProps) {
  const say = useSay(caseWords);
  const format = useFormat();
  if (!filed) return <span className={css.lack}>{say.filed.notThere}</span>;
  const { document, finalOn } = filed;
  const known = kept.find(({ id }) => id === document);
  return (
    <span>
      {isKept(document) ? (
        <Link to="/cases/documents/$id" params={{ id: document }}>
          {known?.reference ?? say.filed.document}
        </Link>
      ) : (
        document
      )}{' '}
      <span className={open ? css.lack : 'quiet'}>
        {open ? say.filed.notFinal : finalOn && say.filed.finalOn(format.day(finalOn))}
      </span>
    </span>
  );
}

type EditProps = {
  readonly file: Application;
  readonly asked: readonly string[];
  readonly kept: readonly ListedPaper[];
};

function EditPapers({ file, asked, kept }: EditProps) {
  const say = useSay(caseWords);
  const replace = useReplaceFile('applications', file);
  const { value: papers, ...typed } = useTypedOver<readonly FiledPaper[]>(`papers.${file.id}`, {
    version: file.version,
    value: file.document.papers,
  });
  const put = (paper: string, filed: Omit<FiledPaper, 'paper'> | null): void =>
    typed.set([
      ...papers.filter((one) => one.paper !== paper),
      ...(filed === null ? [] : [{ paper, ...filed }]),
    ]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const whole = papers.filter(({ document }) => document.trim() !== '');
        replace.mutate(
          { ...file.document, papers: whole },
          { onSuccess: (kept) => typed.saved(papers, kept.version) },
        );
      }}
    >
      {typed.overtaken && !replace.isPending && <Overtaken mine={typed.mine} theirs={typed.theirs} />}
      <ul className={css.papers}>
        {asked.map((paper) => (
          <li key={paper} data-missing={file.missingPapers.includes(paper) || undefined}>
            <span>{say.papers[paper] ?? paper}</span>
            <PaperField
              label={say.papers[paper] ?? paper}
              filed={papers.find((one) => one.paper === paper)}
              kept={kept}
              put={(filed) => put(paper, filed)}
            />
          </li>
        ))}
      </ul>
      {replace.error && <Failed problem={replace.error} />}
      {typed.changed && (
        <Button
          type="submit"
          size="compact-md"
          variant="default"
          loading={replace.isPending}
          disabled={typed.overtaken && !replace.isPending}
        >
          {say.filed.save}
        </Button>
      )}
    </form>
  );
}

type FieldProps = {
  readonly label: string;
  readonly filed: Omit<FiledPaper, 'paper'> | undefined;
  readonly kept: readonly ListedPaper[];
  readonly put: (filed: Omit<FiledPaper, 'paper'> | null) => void;
};

/** A document kept here, or a paper that lies elsewhere by its number and the day it was final. */
export function PaperField({ label, filed, kept, put }: FieldProps) {
  const say = useSay(caseWords);
  const document = filed?.document;
  const elsewhere = document !== undefined && !isKept(document);
  const choose = (value: string): void => {
    if (value === '') put(null);
    else if (value === OTHER) put({ document: '', finalOn: null });
    else
      put({
        document: value,
        finalOn: kept.find(({ id }) => id === value)?.finalisedAt?.slice(0, 10) ?? null,
      });
  };
  return (
    <span className={css.paperField}>
      <NativeSelect
        size="xs"
        aria-label={label}
        value={document === undefined ? '' : elsewhere ? OTHER : document}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: '', label: say.filed.notThere },
          ...kept.map(({ id, reference, state }) => ({
            value: id,
            label: `${reference} (${state === 'final' ? say.paperState.final : say.paperState.draft})`,
          })),
          { value: OTHER, label: say.filed.elsewhere },
        ]}
      />
      {elsewhere && (
        <>
          <TextInput
            size="xs"
            aria-label={`${label}: ${say.filed.number}`}
            placeholder={say.filed.number}
            value={document}
            onChange={(event) =>
              put({ document: event.currentTarget.value, finalOn: filed?.finalOn ?? null })
            }
          />
          <DayField
            label={say.filed.finalDay}
            value={filed?.finalOn ?? undefined}
            change={(day) => put({ document: document ?? '', finalOn: day ?? null })}
            clearable
          />
        </>
      )}
    </span>
  );
}
