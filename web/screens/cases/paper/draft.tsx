/** A draft being filled in: fields left, the page right; what it lacks; saved, and made final when nothing must be added. */
import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue, useHotkeys } from '@mantine/hooks';
import { useMay } from '../../../app/session.ts';
import {
  type KeptPaper,
  type PaperKind,
  useFinalise,
  useKeepPaper,
  usePreview,
} from '../../../data/papers.ts';
import { useText } from '../../../language/choice.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { DayField } from '../../../parts/fields/day.tsx';
import { Failed } from '../../../parts/states/states.tsx';
import { Overtaken } from '../file/overtaken.tsx';
import { FieldRow } from './field-row.tsx';
import { Files } from './files.tsx';
import { Gaps } from './gaps.tsx';
import { isBeside } from './need.ts';
import css from './paper.module.css';
import { Sheet } from './sheet.tsx';
import { useTyped } from './typed.ts';

type Props = { readonly paper: KeptPaper; readonly form: PaperKind };

export function Draft({ paper, form }: Props) {
  const say = useSay(caseWords);
  const text = useText();
  const may = useMay()('documents:write');
  const { record, changed, overtaken, set, saved, mine, theirs } = useTyped(paper);
  const put = (key: string, value: unknown): void => {
    const { [key]: _, ...others } = record.fields;
    set({ fields: value === undefined ? others : { ...others, [key]: value } });
  };
  const [settled] = useDebouncedValue(record, 250);
  const preview = usePreview(settled);
  const keep = useKeepPaper(paper);
  const finalise = useFinalise(paper);
  const gaps = preview.data?.gaps ?? paper.gaps;
  const musts = gaps.filter(({ level }) => level === 'must').length;
  const save = (): void => {
    if (changed && !overtaken) keep.mutate(record, { onSuccess: (kept) => saved(record, kept) });
  };
  useHotkeys([['mod+S', save]], []);
  return (
    <div className={css.split}>
      <form
        className={css.form}
        data-screen-only
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p className="small">{text(form.says)}</p>
        {overtaken && !keep.isPending && <Overtaken mine={mine} theirs={theirs} />}
        <Gaps gaps={gaps} form={form} />
        <div className={css.head}>
          <TextInput
            label={say.paper.reference}
            value={record.reference}
            onChange={(event) => set({ reference: event.currentTarget.value })}
          />
          <DayField label={say.paper.on} value={record.on} change={(on) => on && set({ on })} />
        </div>
        {form.sections.map((section) => (
          <fieldset key={text(section.title)} className={css.section} disabled={!may}>
            <legend>{text(section.title)}</legend>
            {section.fields
              .filter(
                (field) => !(isBeside(field.need, record.fields) && record.fields[field.key] === undefined),
              )
              .map((field) => (
                <FieldRow
                  key={field.key}
                  field={field}
                  value={record.fields[field.key]}
                  put={(value) => put(field.key, value)}
                  lacking={gaps.some(({ path }) => path.startsWith(`fields/${field.key}`))}
                />
              ))}
          </fieldset>
        ))}
        <div className={css.foot}>
          {preview.error && <Failed problem={preview.error} />}
          {keep.error && <Failed problem={keep.error} />}
          {finalise.error && <Failed problem={finalise.error} />}
          {may && (
            <span className={css.buttons}>
              <Button
                type="submit"
                variant="default"
                size="compact-md"
                loading={keep.isPending}
                disabled={!changed || overtaken}
              >
                {changed ? say.paper.save : say.paper.saved}
              </Button>
              <Button
                size="compact-md"
                loading={finalise.isPending}
                disabled={changed || musts > 0}
                onClick={() => finalise.mutate(paper.version)}
              >
                {say.paper.finalise}
              </Button>
              <span className="small quiet">
                {musts > 0 ? say.paper.lacks(musts) : changed ? say.paper.saveFirst : say.paper.finalSays}
              </span>
            </span>
          )}
        </div>
      </form>
      <div className={css.preview}>
        <Files paper={paper} />
        {preview.data && <Sheet paper={preview.data.paper} busy={preview.isFetching} />}
      </div>
    </div>
  );
}
