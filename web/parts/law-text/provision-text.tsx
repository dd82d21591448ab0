/** All that the corpus holds of a provision: statement, what is open in it, its history, and the pages it was read in. */
import type { ReactNode } from 'react';
import { type Days, type ProvisionDetail, useProvision } from '../../data/law.ts';
import { useText } from '../../language/choice.ts';
import { useSay } from '../../language/topic.ts';
import { lawWords } from '../../language/topics.ts';
import { Failed, Loading } from '../states/states.tsx';
import { History } from './history.tsx';
import css from './law-text.module.css';
import { StatusLine } from './status-line.tsx';

type Props = { readonly id: string; readonly days?: Days };

export function ProvisionText({ id, days }: Props) {
  const found = useProvision(id, days);
  if (found.error) return <Failed problem={found.error} retry={() => found.refetch()} />;
  if (found.data === undefined) return <Loading />;
  return <Provision detail={found.data} />;
}

function Provision({ detail }: { readonly detail: ProvisionDetail }) {
  const say = useSay(lawWords);
  const text = useText();
  const { provision, instrument, readings, acts, sources, status } = detail;
  return (
    <article className={css.text}>
      <div>
        <h2>{text(provision.title)}</h2>
        {instrument && (
          <p className="small quiet">
            {instrument.number} · {text(instrument.issuer)}
          </p>
        )}
        {status && <StatusLine status={status} />}
      </div>
      <p className={css.statement}>{text(provision.statement)}</p>
      <Texts title={say.notes} texts={(provision.notes ?? []).map(text)} />
      <Texts title={say.ambiguities} texts={(provision.ambiguities ?? []).map(text)} />
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
      {provision.formalised !== true && (
        <Texts title={say.notComputed} texts={[text(provision.formalised.not)]} />
      )}
      {acts.length > 0 && (
        <Part title={say.history}>
          <History acts={acts} />
        </Part>
      )}
      <Part title={say.sources}>
        <p className="small">{say.grade(provision.grade)}</p>
        <ul>
          {(instrument?.addresses ?? []).map((address) => (
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
