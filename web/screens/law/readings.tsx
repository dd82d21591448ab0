/** Open readings, each with who reads it how; and what the house has settled, by whom and on what paper. */

import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useRemembered } from '../../app/remembered.ts';
import { useMay, useOwner } from '../../app/session.ts';
import { type Reading, useReadings } from '../../data/law.ts';
import { type Settling, useEndSettling, useSettle, useSettlings } from '../../data/settlings.ts';
import { useText } from '../../language/choice.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { lawWords } from '../../language/topics.ts';
import { OpenProvision } from '../../parts/law-text/open-provision.tsx';
import { Failed, Loading } from '../../parts/states/states.tsx';
import css from './law.module.css';

export function Readings() {
  const say = useSay(lawWords);
  const readings = useReadings();
  const settlings = useSettlings();
  const text = useText();
  if (readings.error) return <Failed problem={readings.error} retry={() => readings.refetch()} />;
  if (readings.data === undefined) return <Loading lines={10} />;
  const settled = new Map((settlings.data ?? []).map((one) => [one.key, one]));
  return (
    <>
      {settlings.error && <Failed problem={settlings.error} retry={() => settlings.refetch()} />}
      <ul className={css.readings}>
        {readings.data.map((reading) => (
          <li key={reading.key}>
            <span className={css.number}>
              <OpenProvision id={reading.provision}>{reading.provision}</OpenProvision>
            </span>
            <div>
              <h2>{text(reading.question)}</h2>
              <p className="small quiet">{text(reading.effect)}</p>
              <ul className={css.alternatives}>
                {reading.alternatives.map((one) => (
                  <li
                    key={one.value}
                    data-chosen={settled.get(reading.key)?.value === one.value || undefined}
                  >
                    {text(one.says)}
                    {one.readIn.map(({ key, url, grade }) => (
                      <span key={key} className="quiet small">
                        {' '}
                        <a href={url} rel="noreferrer noopener" target="_blank">
                          {say.readIn(new URL(url).hostname.replace(/^www\./, ''), grade)}
                        </a>
                      </span>
                    ))}
                  </li>
                ))}
              </ul>
              {reading.computed ? (
                <House reading={reading} settling={settled.get(reading.key)} />
              ) : (
                <p className="small quiet">{say.notInAnswers}</p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function House({
  reading,
  settling,
}: {
  readonly reading: Reading;
  readonly settling: Settling | undefined;
}) {
  const say = useSay(lawWords);
  const format = useFormat();
  const may = useMay()('settlings:write');
  const end = useEndSettling();
  const [settlingNow, settle] = useState(false);
  if (settling)
    return (
      <div className={css.house}>
        <p>{say.settledBy(settling.who, format.day(settling.when), settling.paper)}</p>
        {may && (
          <button type="button" className={css.back} onClick={() => end.mutate(settling)}>
            {say.leaveOpen}
          </button>
        )}
        {end.error && <Failed problem={end.error} />}
      </div>
    );
  if (!may) return null;
  return settlingNow ? (
    <SettleForm reading={reading} close={() => settle(false)} />
  ) : (
    <button type="button" className={css.back} onClick={() => settle(true)}>
      {say.settle}
    </button>
  );
}

const NOTHING = { value: '', paper: '' };

function SettleForm({ reading, close }: { readonly reading: Reading; readonly close: () => void }) {
  const say = useSay(lawWords);
  const text = useText();
  const save = useSettle();
  const [{ value, paper }, type] = useRemembered(`draft.${useOwner()}.settle.${reading.key}`, NOTHING);
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(
          { key: reading.key, value, paper },
          {
            onSuccess: () => {
              type(NOTHING);
              close();
            },
          },
        );
      }}
    >
      <fieldset>
        <legend>{say.whichWay}</legend>
        {reading.alternatives.map((one) => (
          <label key={one.value}>
            <input
              type="radio"
              name="value"
              value={one.value}
              required
              checked={one.value === value}
              onChange={() => type({ value: one.value, paper })}
            />{' '}
            {text(one.says)}
          </label>
        ))}
      </fieldset>
      <TextInput
        label={say.paper}
        description={say.paperHint}
        required
        withAsterisk={false}
        value={paper}
        onChange={(event) => type({ value, paper: event.currentTarget.value })}
      />
      {save.error && <Failed problem={save.error} />}
      <span className={css.buttons}>
        <Button type="submit" size="compact-md" loading={save.isPending}>
          {say.settle}
        </Button>
        <Button variant="subtle" size="compact-md" onClick={close}>
          {say.cancel}
        </Button>
      </span>
    </form>
  );
}
