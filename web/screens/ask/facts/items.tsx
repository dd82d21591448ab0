/** The items of the act, and what an item contains: the same fields at every depth. */
import type { Item } from '../../../data/determination.ts';
import { useSay } from '../../../language/topic.ts';
import { askWords } from '../../../language/topics.ts';
import { Fold } from '../../../parts/fold/fold.tsx';
import { valueAt } from '../transaction/at.ts';
import type { Draft } from '../transaction/draft.ts';
import { FactField } from './fact-field.tsx';
import css from './facts.module.css';

type Props = {
  readonly draft: Draft;
  readonly pointer: string;
  readonly heading: string;
  readonly depth?: number;
};

export function Items({ draft, pointer, heading, depth = 0 }: Props) {
  const say = useSay(askWords);
  const given = valueAt(draft.transaction, pointer);
  const items = (Array.isArray(given) ? given : []) as readonly Item[];
  const Head = depth === 0 ? 'h2' : 'h3';
  return (
    <section className={depth === 0 ? undefined : css.content}>
      <Head>{heading}</Head>
      {items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an item's place is its name in every answer
        <OneItem key={at} draft={draft} pointer={`${pointer}/${at}`} item={item} depth={depth} />
      ))}
      <span className={css.row}>
        <button type="button" className={css.add} onClick={() => draft.set(`${pointer}/${items.length}`, {})}>
          {depth === 0 ? say.addItem : say.addContent}
        </button>
        {depth > 0 && items.length === 0 && (
          <label className="small">
            <input
              type="checkbox"
              checked={Array.isArray(given)}
              onChange={() => draft.set(pointer, Array.isArray(given) ? undefined : [])}
            />{' '}
            {say.containsNothing}
          </label>
        )}
      </span>
    </section>
  );
}

function OneItem({
  draft,
  pointer,
  item,
  depth,
}: {
  readonly draft: Draft;
  readonly pointer: string;
  readonly item: Item;
  readonly depth: number;
}) {
  const say = useSay(askWords);
  const technology = /technology|assistance|disclosure/.test(draft.transaction.activity.kind);
  return (
    <div className={css.one}>
      <div className={css.grid}>
        <span className={css.wide}>
          <FactField draft={draft} pointer={`${pointer}/name`} label={say.label('itemName')} />
        </span>
        <span className={css.wide}>
          <FactField draft={draft} pointer={`${pointer}/entries`} />
        </span>
        <FactField draft={draft} pointer={`${pointer}/origin`} />
        <FactField draft={draft} pointer={`${pointer}/madeIn`} />
        <FactField draft={draft} pointer={`${pointer}/value`} />
        <FactField draft={draft} pointer={`${pointer}/currency`} />
      </div>
      <Fold className={css.fold} summary={say.moreOfItem}>
        <div className={css.list}>
          <FactField draft={draft} pointer={`${pointer}/chineseTechnology`} />
          <FactField draft={draft} pointer={`${pointer}/chineseEquipment`} />
          <FactField draft={draft} pointer={`${pointer}/leftChinaOn`} />
          <div className={css.grid}>
            <FactField draft={draft} pointer={`${pointer}/attributes/form`} />
            <FactField draft={draft} pointer={`${pointer}/attributes/material`} />
            <FactField draft={draft} pointer={`${pointer}/hs`} />
            <FactField draft={draft} pointer={`${pointer}/quantity`} />
          </div>
          {technology && <FactField draft={draft} pointer={`${pointer}/technology/publicDomain`} />}
          {technology && <FactField draft={draft} pointer={`${pointer}/technology/basicResearch`} />}
          {technology && <FactField draft={draft} pointer={`${pointer}/technology/patentApplication`} />}
        </div>
      </Fold>
      {depth < 6 && (
        <Items draft={draft} pointer={`${pointer}/content`} heading={say.heads.content} depth={depth + 1} />
      )}
      <button
        type="button"
        className={css.remove}
        aria-label={say.removeNamed(item.name ?? pointer)}
        onClick={() => draft.set(pointer, undefined)}
      >
        {say.remove}
      </button>
    </div>
  );
}
