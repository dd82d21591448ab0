/** Those we deal with, found as one types. */
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useParties } from '../../data/parties.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { partyWords } from '../../language/topics.ts';
import { Catalogue } from '../../parts/catalogue/catalogue.tsx';
import css from './parties.module.css';

export default function Kept() {
  const say = useSay(partyWords);
  const format = useFormat();
  const [query, find] = useState('');
  const found = useParties(query);
  return (
    <Catalogue
      label={say.views.kept}
      findLabel={say.find}
      empty={say.noneKept}
      nothing={say.nothing}
      query={query}
      find={find}
      found={found}
    >
      {(row) => (
        <Link to="/parties/$id" params={{ id: row.id }} className={css.row}>
          <span>{row.document.name}</span>
          <span className="small quiet">
            {row.document.country ? format.territory(row.document.country) : ''}
          </span>
        </Link>
      )}
    </Catalogue>
  );
}
