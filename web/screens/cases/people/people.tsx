/** Who is kept of those that get technology, for those who prepare files; emptied by an approver once its time is over. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../../app/session.ts';
import { type KeptPerson, useForgetPerson, usePeople } from '../../../data/people.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { OpenProvision } from '../../../parts/law-text/open-provision.tsx';
import { Failed, Loading } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';
import listCss from '../list/list.module.css';
import { PersonForm } from './person-form.tsx';

export function People() {
  const say = useSay(caseWords);
  const may = useMay()('cases:write');
  const kept = usePeople(may).data?.pages.flatMap((page) => page.data).length;
  return (
    <section className={listCss.kind} aria-labelledby="people">
      <h2 id="people">
        {say.people.title} {kept !== undefined && <span className="quiet">{kept}</span>}
      </h2>
      <p className="small quiet">
        {say.people.says} <OpenProvision id="REG/27">REG/27</OpenProvision>
      </p>
      {may ? <Kept /> : <p className="small">{say.people.notForYou}</p>}
    </section>
  );
}

function Kept() {
  const say = useSay(caseWords);
  const found = usePeople(true);
  const [begun, begin] = useState(false);
  const rows = found.data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <>
      {found.error && <Failed problem={found.error} retry={() => found.refetch()} />}
      {found.isPending && <Loading lines={2} />}
      {found.data && rows.length === 0 && <p className="small">{say.people.none}</p>}
      <ul className={listCss.list}>
        {rows.map((one) => (
          <li key={one.id}>
            <OnePerson one={one} />
          </li>
        ))}
      </ul>
      {found.hasNextPage && (
        <Button variant="subtle" size="compact-md" onClick={() => found.fetchNextPage()}>
          {say.more}
        </Button>
      )}
      <div className={css.buttons} data-screen-only>
        <button type="button" className={css.way} aria-expanded={begun} onClick={() => begin(!begun)}>
          + {say.people.add}
        </button>
      </div>
      {begun && <PersonForm kept={() => begin(false)} close={() => begin(false)} />}
    </>
  );
}

function OnePerson({ one: { id, person, lastTransferOn, forgottenAt } }: { readonly one: KeptPerson }) {
  const say = useSay(caseWords);
  const format = useFormat();
  const may = useMay()('cases:decide');
  if (person === null)
    return (
      <p className="small quiet">
        {say.people.forgotten(forgottenAt === null ? '' : format.day(forgottenAt.slice(0, 10)))}
      </p>
    );
  const { name, nationalities, locatedIn, employer } = person;
  return (
    <div className={css.person}>
      <p>
        <strong>{name}</strong>{' '}
        {say.people.of(format.list(nationalities.map(format.territory)), format.territory(locatedIn))}
        {employer && ` · ${employer}`}{' '}
        <span className="quiet">
          {lastTransferOn === null ? say.people.never : say.people.last(format.day(lastTransferOn))}
        </span>
      </p>
      {may && <Forget id={id} name={name} />}
    </div>
  );
}

/** It cannot be taken back, so it is asked twice. */
function Forget({ id, name }: { readonly id: string; readonly name: string }) {
  const say = useSay(caseWords);
  const forget = useForgetPerson(id);
  return (
    <details className={css.history} data-screen-only>
      <summary>{say.people.forgetNamed(name)}</summary>
      <p className="small">{say.people.forgetSays}</p>
      {forget.error && <Failed problem={forget.error} />}
      <Button
        size="compact-sm"
        variant="default"
        loading={forget.isPending}
        onClick={() => forget.mutate(undefined)}
      >
        {say.people.forget}
      </Button>
    </details>
  );
}
