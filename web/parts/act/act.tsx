/** The act that was asked about, as a list of what was given: on paper and on a kept answer it stands for the form. */
import type { Item, Party, Transaction } from '../../data/determination.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { answerWords, askWords, fieldWords } from '../../language/topics.ts';
import css from './act.module.css';

type Row = readonly [string, string];

export function Act({ transaction }: { readonly transaction: Transaction }) {
  const say = useSay(askWords);
  const row = useRows();
  const { activity, parties, items, endUse, licence, knowledge } = transaction;
  return (
    <section className={css.act} aria-labelledby="the-asked">
      <h2 id="the-asked">{say.heads.act}</h2>
      <Rows rows={row(activity, { kind: 'activity' })} />
      {(items ?? []).map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item's place is its name
        <OneItem key={at} item={item} name={say.heads.items} />
      ))}
      {(parties ?? []).map((party, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a party's place is its name
        <OneParty key={at} party={party} />
      ))}
      {endUse && Object.keys(endUse).length > 0 && (
        <>
          <h3>{say.heads.endUse}</h3>
          <Rows rows={row({ ...endUse, ...(knowledge ? { knowledge } : {}) })} />
        </>
      )}
      {licence && (
        <>
          <h3>{say.heads.licence}</h3>
          <Rows rows={row(licence)} />
        </>
      )}
    </section>
  );
}

function OneItem({ item, name }: { readonly item: Item; readonly name: string }) {
  const say = useSay(askWords);
  const row = useRows();
  const { content, attributes, technology, name: own, ...facts } = item;
  return (
    <div className={css.part}>
      <h3>{own ?? name}</h3>
      <Rows rows={row({ ...facts, ...attributes, ...technology })} />
      {content?.length === 0 && <p className="small">{say.containsNothing}</p>}
      {(content ?? []).map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is inside is named by its place
        <OneItem key={at} item={one} name={say.heads.content} />
      ))}
    </div>
  );
}

function OneParty({ party }: { readonly party: Party }) {
  const say = useSay(askWords);
  const row = useRows();
  const { name, role, ...facts } = party;
  return (
    <div className={css.part}>
      <h3>
        {say.option(role)}
        {name && `: ${name}`}
      </h3>
      <Rows rows={row(facts, { kind: 'partyKind' })} />
    </div>
  );
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <dl className={css.rows}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Names and values of an object's facts, in words. */
function useRows() {
  const say = useSay(askWords);
  const field = useSay(fieldWords);
  const answer = useSay(answerWords);
  const format = useFormat();
  const textOf = (value: unknown): string => {
    if (value === null || value === undefined) return field.truth.unknown;
    if (typeof value === 'boolean') return value ? field.truth.yes : field.truth.no;
    if (typeof value === 'number') return String(value);
    if (typeof value === 'string') {
      if (/^[A-Z]{2}$/.test(value)) return format.territory(value);
      if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return format.day(value);
      return /^\d+(\.\d+)?$/.test(value) ? format.amount(value) : say.option(value);
    }
    if (Array.isArray(value)) return value.length === 0 ? answer.none : answer.commas(value.map(textOf));
    const facts = value as Record<string, unknown>;
    if ('cannotKnow' in facts) return field.cannotKnow(String(facts.cannotKnow));
    if ('min' in facts || 'max' in facts) return `${facts.min ?? ''}–${facts.max ?? ''}`;
    return answer.semicolons(Object.values(facts).map(textOf));
  };
  return (facts: object, names: Readonly<Record<string, string>> = {}): readonly Row[] =>
    Object.entries(facts)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [say.label(names[name] ?? name), textOf(value)]);
}
