/** All cases as a table: found as one types, open or closed, only the rows in sight drawn. */
import { NativeSelect } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type ListedCase, useCases } from '../../../data/cases.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { Catalogue } from '../../../parts/catalogue/catalogue.tsx';
import { ClockLine } from '../file/clock.tsx';
import { StateWord } from '../file/state-word.tsx';
import css from './list.module.css';
import { leading } from './stage.ts';

export function CaseTable() {
  const say = useSay(caseWords);
  const [state, choose] = useState<'open' | 'closed'>('open');
  const [query, find] = useState('');
  const found = useCases(state);
  const wanted = query.toLowerCase();
  const fits = ({ reference, name }: ListedCase): boolean =>
    `${reference} ${name}`.toLowerCase().includes(wanted);
  const pages = found.data?.pages.map(({ data }) => ({ data: data.filter(fits) }));
  return (
    <>
      <NativeSelect
        className={css.which}
        label={say.which}
        value={state}
        onChange={(event) => choose(event.currentTarget.value as 'open' | 'closed')}
        data={(['open', 'closed'] as const).map((value) => ({ value, label: say.caseState[value] }))}
        data-screen-only
      />
      <Catalogue
        label={say.title}
        findLabel={say.find}
        empty={state === 'open' ? say.noCases : say.noClosed}
        nothing={say.nothing}
        query={query}
        find={find}
        found={{ ...found, data: pages && { pages } }}
      >
        {(one) => <Row one={one} />}
      </Catalogue>
    </>
  );
}

function Row({ one }: { readonly one: ListedCase }) {
  const say = useSay(caseWords);
  const format = useFormat();
  const lead = leading(one);
  return (
    <Link to="/cases/$id" params={{ id: one.id }} className={css.row}>
      <span className={css.first}>
        <strong>{one.reference}</strong> <span className="quiet">{one.name}</span>
      </span>
      <span>
        {one.state === 'closed' ? (
          say.caseState.closed
        ) : lead ? (
          <StateWord state={lead.state} />
        ) : (
          <span className="quiet">{say.applicationIs[one.document.application]}</span>
        )}
      </span>
      <span>{lead?.clock && <ClockLine clock={lead.clock} />}</span>
      <span className="quiet">
        {one.openTasks > 0 && say.openTasks(one.openTasks)}
        {one.nextDue && ` · ${format.day(one.nextDue)}`}
      </span>
    </Link>
  );
}
