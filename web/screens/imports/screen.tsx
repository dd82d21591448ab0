/** A file is chosen, tried with its columns as they stand, and taken in once it looks right. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { KINDS } from '../../data/imports.ts';
import { useSay } from '../../language/topic.ts';
import { importWords } from '../../language/topics.ts';
import { Drop } from '../../parts/drop/drop.tsx';
import { Page } from '../../parts/page/page.tsx';
import css from './imports.module.css';
import { Try } from './try.tsx';

export function ImportScreen() {
  const say = useSay(importWords);
  const { kind } = useSearch({ from: '/import' });
  const navigate = useNavigate({ from: '/import' });
  const [file, choose] = useState<File>();
  return (
    <Page title={say.title[kind]}>
      <p className={css.back} data-screen-only>
        {kind === 'parties' ? (
          <Link to="/parties">{say.back.parties}</Link>
        ) : (
          <Link to="/products" search={kind === 'items' ? { view: 'items' } : {}}>
            {say.back[kind]}
          </Link>
        )}
      </p>
      {file ? (
        <Try key={kind} kind={kind} file={file} leave={() => choose(undefined)} />
      ) : (
        <>
          <fieldset className={css.kinds}>
            <legend>{say.kind}</legend>
            {KINDS.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="kind"
                  checked={one === kind}
                  onChange={() => navigate({ search: { kind: one } })}
                />{' '}
                {say.kinds[one]}
              </label>
            ))}
          </fieldset>
          <Drop
            label={say.choose}
            hint={say.hint[kind]}
            accept=".csv,.tsv,.xlsx,.json,.ndjson,.jsonl,.xml"
            take={choose}
          />
        </>
      )}
    </Page>
  );
}
