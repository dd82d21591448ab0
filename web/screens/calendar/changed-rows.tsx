/** What changes of one kind, each before and after, with what comes and goes; a long list is cut and said so. */
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Changed, Kind } from '../../data/compare/compare.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { calendarWords } from '../../language/topics.ts';
import css from './calendar.module.css';
import { SideMark } from './side.tsx';

/** Rows drawn of a kind; all of them are in the exported table. */
const SHOWN = 100;

export function ChangedRows({ kind, rows }: { readonly kind: Kind; readonly rows: readonly Changed[] }) {
  const say = useSay(calendarWords);
  const format = useFormat();
  const rest = rows.length - SHOWN;
  const ordered = [...rows.filter(isMoved), ...rows.filter((row) => !isMoved(row))];
  return (
    <>
      <ul className={css.rows}>
        {ordered.slice(0, SHOWN).map((row) => (
          <li key={row.id}>
            <span>
              <Named kind={kind} row={row} />
            </span>
            <span>
              {isMoved(row) && (
                <del>
                  <SideMark side={row.before} />
                </del>
              )}
              {isMoved(row) ? (
                <ins>
                  <SideMark side={row.after} />
                </ins>
              ) : (
                <SideMark side={row.after} />
              )}
              <Moving told={say.comes} names={row.comes} />
              <Moving told={say.goes} names={row.goes} />
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="small quiet">{say.inExport(format.count(rest))}</p>}
    </>
  );
}

/** Does it come out otherwise? Else only what applies to it is other than before, and it stands behind the others. */
const isMoved = ({ before, after }: Changed): boolean => JSON.stringify(before) !== JSON.stringify(after);

function Named({ kind, row }: { readonly kind: Kind; readonly row: Changed }): ReactNode {
  const name = row.name || row.reference;
  if (kind === 'items')
    return (
      <Link to="/products/items/$id" params={{ id: row.id }}>
        {name}
      </Link>
    );
  if (kind === 'parties')
    return (
      <Link to="/parties/$id" params={{ id: row.id }}>
        {name}
      </Link>
    );
  return name;
}

/** A few names; of many, the shortest and how many go with it. */
function Moving({
  told,
  names,
}: {
  readonly told: (names: string) => string;
  readonly names: readonly string[];
}) {
  const say = useSay(calendarWords);
  const format = useFormat();
  if (names.length === 0) return null;
  const sorted = [...names].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const shown = sorted.length > 4 ? [...sorted.slice(0, 3), say.andMore(sorted.length - 3)] : sorted;
  return <span className={`${css.moving} small quiet`}>{told(format.list(shown))}</span>;
}
