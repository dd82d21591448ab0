/** The catalogue: bills of materials, and items; found as one types, only the rows in sight drawn. */
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../../app/session.ts';
import { useBoms, useItems } from '../../data/products.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { productWords } from '../../language/topics.ts';
import { Catalogue } from '../../parts/catalogue/catalogue.tsx';
import { Page } from '../../parts/page/page.tsx';
import css from './products.module.css';

export function ProductsScreen() {
  const say = useSay(productWords);
  const { view = 'boms' } = useSearch({ from: '/products' });
  const navigate = useNavigate({ from: '/products' });
  const may = useMay();
  return (
    <Page
      title={say.title}
      actions={
        may('records:write') && (
          <Link to="/import" search={{ kind: view }}>
            {say.importFile}
          </Link>
        )
      }
    >
      <div className={css.views} role="tablist" aria-label={say.title}>
        {(['boms', 'items'] as const).map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`view-${one}`}
            aria-controls="view"
            aria-selected={view === one}
            onClick={() => navigate({ search: one === 'items' ? { view: one } : {} })}
          >
            {say.views[one]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="view" aria-labelledby={`view-${view}`}>
        {view === 'items' ? <Items /> : <Boms />}
      </div>
    </Page>
  );
}

function Boms() {
  const say = useSay(productWords);
  const [query, find] = useState('');
  const found = useBoms(query);
  return (
    <Catalogue
      label={say.views.boms}
      findLabel={say.find}
      empty={say.noBoms}
      nothing={say.nothing}
      query={query}
      find={find}
      found={found}
    >
      {(row) => (
        <Link to="/products/boms/$id" params={{ id: row.id }} className={css.row}>
          <span>{row.name || row.reference}</span>
          <span className="small quiet">{row.reference}</span>
        </Link>
      )}
    </Catalogue>
  );
}

function Items() {
  const say = useSay(productWords);
  const format = useFormat();
  const [query, find] = useState('');
  const found = useItems(query);
  return (
    <Catalogue
      label={say.views.items}
      findLabel={say.find}
      empty={say.noItems}
      nothing={say.nothing}
      query={query}
      find={find}
      found={found}
    >
      {(row) => (
        <Link to="/products/items/$id" params={{ id: row.id }} className={css.row}>
          <span>{row.name || row.reference}</span>
          <span className="small quiet">
            {row.classification === null
              ? say.notClassified
              : row.classification.entries.join(', ') || format.day(row.classification.on)}
          </span>
        </Link>
      )}
    </Catalogue>
  );
}
