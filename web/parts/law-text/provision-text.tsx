/** All that the corpus holds of a provision: statement, what is open in it, its history, and the pages it was read in. */

import { bearsOn } from '@ytterby/engine';
import type { ReactNode } from 'react';
import {
  type Days,
  type Outline,
  type ProvisionDetail,
  useActs,
  useInstruments,
  useProvision,
} from '../../data/law.ts';
import { useLanguage, useText } from '../../language/choice.ts';
import { useSay } from '../../language/topic.ts';
import { lawWords } from '../../language/topics.ts';
import { Failed, Loading } from '../states/states.tsx';
import { History } from './history.tsx';
import css from './law-text.module.css';
import { StatusLine } from './status-line.tsx';

type Props = { readonly id: string; readonly days?: Days };

export function ProvisionText({ id, days }: Props) {
  const { language } = useLanguage();
  const found = useProvision(id, language, days);
  if (found.error) return <Failed problem={found.error} retry={() => found.refetch()} />;
  if (found.data === undefined) return <Loading />;
  return <Provision detail={found.data} />;
}

function Provision({ detail }: { readonly detail: ProvisionDetail }) {
  const say = useSay(lawWords);
  const text = useText();
  const { readings, sources, status, rules } = detail;
  const instrument = useInstruments().data?.find((one) => one.id === detail.instrument);
  const acts = (useActs().data ?? []).filter((act) => bearsOn(act, detail.id));
  return (
    <article className={css.text}>
      <div>
        <h2>{text(detail.title)}</h2>
        {instrument && (
          <p className="small quiet">
            {instrument.number} · {text(instrument.issuer)}
          </p>
        )}
        <StatusLine status={status} />
      </div>
      <p className={css.statement}>{text(detail.statement)}</p>
      <Texts title={say.notes} texts={detail.notes.map(text)} />
      <Texts title={say.ambiguities} texts={detail.ambiguities.map(text)} />
      {readings.length > 0 && (
        <Part title={say.readings}>
          <ul>
            {readings.map((reading) => (
              <li key={reading.key}>
                {text(reading.question)}
                <ul className={css.outline}>
                  {reading.alternatives.map((one) => (
                    <li key={one.value}>– {text(one.says)}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {rules.length > 0 && (
        <Part title={say.rules}>
          {rules.map((rule) => (
            <Lines key={rule.label} outline={rule.prose} />
          ))}
        </Part>
      )}
      {detail.formalised !== true && <Texts title={say.notComputed} texts={[text(detail.formalised.not)]} />}
      {acts.length > 0 && (
        <Part title={say.history}>
          <History acts={acts} />
        </Part>
      )}
      <Part title={say.sources}>
        <p className="small">{say.grade(detail.grade)}</p>
        <ul>
          {detail.addresses.map((address) => (
            <li key={address} className={css.source}>
              <a href={address} rel="noreferrer noopener" target="_blank">
                {address}
              </a>{' '}
              <span className="quiet">{say.official}</span>
            </li>
          ))}
          {sources.map((source) => (
            <li key={source.key} className={css.source}>
              <a href={source.url} rel="noreferrer noopener" target="_blank">
                {source.url}
              </a>{' '}
              <span className="quiet">
                {source.grade}
                {source.note && ` · ${source.note}`}
              </span>
            </li>
          ))}
        </ul>
      </Part>
    </article>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** A rule in words, as an outline. */
function Lines({ outline }: { readonly outline: Outline }) {
  return (
    <div className={css.outline}>
      {outline.text}
      {outline.parts.map((part) => (
        <Lines key={part.text} outline={part} />
      ))}
    </div>
  );
}

function Texts({ title, texts }: { readonly title: string; readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <Part title={title}>
      <ul>
        {texts.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </Part>
  );
}
