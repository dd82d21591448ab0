/** The paper as a file, as it was last saved: PDF, Word, and of a humanitarian report the e-mail. */
import type { ListedPaper } from '../../../data/papers.ts';
import { paperAddress } from '../../../data/papers.ts';
import { useLanguage } from '../../../language/choice.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import css from './paper.module.css';

export function Files({ paper }: { readonly paper: ListedPaper }) {
  const say = useSay(caseWords);
  const { language } = useLanguage();
  const formats = [
    'pdf',
    'docx',
    ...(paper.kind === 'humanitarian-report' ? (['eml'] as const) : []),
  ] as const;
  return (
    <p className={css.files} data-screen-only>
      {formats.map((format) => (
        <a key={format} href={paperAddress(paper.id, format, language)} download>
          {say.paper.formats[format]}
        </a>
      ))}
      <span className="quiet">{paper.state === 'draft' ? say.paper.asSaved : null}</span>
    </p>
  );
}
