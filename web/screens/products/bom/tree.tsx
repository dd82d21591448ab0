/** The bill as a tree: each part with its quantity, origin and price as they are stated; what is shared stands in each place. */
import type { Bom, Part, PartShares } from '../../../data/products.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { productWords } from '../../../language/topics.ts';
import css from './bom.module.css';
import { Bar } from './shares.tsx';
import { verdictOf } from './verdict.ts';

type Props = { readonly bom: Bom['document']; readonly results: readonly PartShares[] };

const written = (amount: unknown): string =>
  typeof amount === 'string' || typeof amount === 'number'
    ? String(amount)
    : typeof amount === 'object' && amount !== null && 'min' in amount && 'max' in amount
      ? `${amount.min}–${amount.max}`
      : '';

export function Tree({ bom, results }: Props) {
  const say = useSay(productWords);
  const below = new Set(bom.lines.map((line) => line.child));
  const found = new Map(results.map((one) => [one.part, one]));
  const tops = bom.parts.filter((part) => !below.has(part.id));
  return (
    <section>
      <h2>{say.tree}</h2>
      <ul className={css.tree}>
        {tops.map((part) => (
          <Branch key={part.id} part={part} bom={bom} found={found} quantity="" above={new Set()} />
        ))}
      </ul>
    </section>
  );
}

type BranchProps = {
  readonly part: Part;
  readonly bom: Bom['document'];
  readonly found: ReadonlyMap<string, PartShares>;
  readonly quantity: string;
  readonly above: ReadonlySet<string>;
};

function Branch({ part, bom, found, quantity, above }: BranchProps) {
  const say = useSay(productWords);
  const format = useFormat();
  const lines = above.has(part.id) ? [] : bom.lines.filter((line) => line.parent === part.id);
  const where = part.origin ?? part.madeIn;
  const shares = found.get(part.id);
  const label = (
    <span className={css.node}>
      <span>
        {quantity !== '' && <span className="quiet">{say.quantity(quantity)} </span>}
        {part.name ?? part.id}
        <span className="small quiet">
          {' '}
          {[
            part.id,
            where === undefined ? '' : format.territory(where),
            written(part.price) === '' ? '' : `${written(part.price)} ${part.currency ?? ''}`,
          ]
            .filter((one) => one !== '')
            .join(' · ')}
        </span>
      </span>
      {shares && shares.part2 !== 'no' && (
        <span className={css.inTree} data-verdict={verdictOf(shares.shares)}>
          <Bar found={shares} />
          <span className="small">{say.atThreshold[verdictOf(shares.shares)]}</span>
        </span>
      )}
    </span>
  );
  if (lines.length === 0) return <li className={css.leaf}>{label}</li>;
  return (
    <li>
      <details open={above.size < 2}>
        <summary>{label}</summary>
        <ul className={css.tree}>
          {lines.map((line) => {
            const child = bom.parts.find((one) => one.id === line.child);
            return child === undefined ? null : (
              <Branch
                key={line.child}
                part={child}
                bom={bom}
                found={found}
                quantity={written(line.quantity)}
                above={new Set([...above, part.id])}
              />
            );
          })}
        </ul>
      </details>
    </li>
  );
}
