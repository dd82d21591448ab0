/** A field with its provision in the margin, and how well it is known. */
import type { PaperField } from '../../../data/papers.ts';
import { useText } from '../../../language/choice.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords, documentWords } from '../../../language/topics.ts';
import { OpenProvision } from '../../../parts/law-text/open-provision.tsx';
import { levelOf } from './need.ts';
import css from './paper.module.css';
import { ValueField } from './value-field.tsx';

type Props = {
  readonly field: PaperField;
  readonly value: unknown;
  readonly put: (value: unknown) => void;
  readonly lacking: boolean;
};

export function FieldRow({ field, value, put, lacking }: Props) {
  const say = useSay(caseWords);
  const documents = useSay(documentWords);
  const text = useText();
  const { provision, standing, need, key } = field;
  const provisionId = provision.split('/annex')[0] ?? provision;
  const known = provisionId === provision;
  return (
    <div className={css.row} id={`field-${key}`} data-lacking={lacking || undefined}>
      <div className={css.value}>
        <ValueField kind={field.kind} field={field} label={text(field.label)} value={value} put={put} />
      </div>
      <p className={css.margin}>
        {known ? <OpenProvision id={provision}>{provision}</OpenProvision> : <span>{provision}</span>}
        {documents.standings[standing] && <span>{documents.standings[standing]}</span>}
        <span>{say.paper.level[levelOf(need)]}</span>
      </p>
    </div>
  );
}
