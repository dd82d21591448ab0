/** What a document lacks, provision by provision; a press leads to the field. */
import type { Gap, PaperKind } from '../../../data/papers.ts';
import { useText } from '../../../language/choice.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords, documentWords } from '../../../language/topics.ts';
import css from './paper.module.css';

type Props = { readonly gaps: readonly Gap[]; readonly form: PaperKind };

const goTo = (key: string): void => {
  const row = document.getElementById(`field-${key}`);
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector<HTMLElement>('input, textarea, select, button')?.focus({ preventScroll: true });
};

export function Gaps({ gaps, form }: Props) {
  const say = useSay(caseWords);
  const documents = useSay(documentWords);
  const text = useText();
  const fields = form.sections.flatMap((section) => section.fields);
  const musts = gaps.filter(({ level }) => level === 'must');
  const shoulds = gaps.filter(({ level }) => level === 'should');
  const line = (gap: Gap) => {
    const [, key = '', at, column] = gap.path.split('/');
    const field = fields.find((one) => one.key === key);
    const cell = field?.columns?.find((one) => one.key === column);
    const name = [text(field?.label) || key, at && String(Number(at) + 1), cell && text(cell.label)]
      .filter(Boolean)
      .join(' ');
    return (
      <li key={`${gap.path} ${gap.code}`}>
        <button type="button" className={css.text} onClick={() => goTo(key)}>
          {name}
        </button>{' '}
        {documents.gap(gap)}
      </li>
    );
  };
  return (
    <section
      className={css.gaps}
      data-whole={musts.length === 0 || undefined}
      aria-label={say.paper.completeness}
    >
      <p role="status">{musts.length === 0 ? documents.complete : documents.incomplete(musts.length)}</p>
      {musts.length > 0 && (
        <details open={musts.length < 6}>
          <summary>{say.paper.whatLacks}</summary>
          <ul>{musts.map(line)}</ul>
        </details>
      )}
      {shoulds.length > 0 && (
        <details>
          <summary>
            {say.paper.lookAt} <span className="quiet">{shoulds.length}</span>
          </summary>
          <ul>{shoulds.map(line)}</ul>
        </details>
      )}
    </section>
  );
}
