/** What a file says, as a list of names and values; what is not known is left out. */
import css from '../file/file.module.css';

export type Fact = readonly [string, string | null | undefined];

export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={css.terms}>
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
