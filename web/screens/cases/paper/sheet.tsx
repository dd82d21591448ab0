/** The page as the server lays it out, block by block: the same words in the same order as on the printed paper. */
import type { Block, Cell, LaidOut, Row } from '../../../data/papers.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import css from './paper.module.css';

type Props = { readonly paper: LaidOut; readonly busy?: boolean };

export function Sheet({ paper, busy = false }: Props) {
  const say = useSay(caseWords);
  return (
    <article className={css.sheet} aria-label={say.paper.page} aria-busy={busy}>
      {paper.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block's place on the page is its name
        <OneBlock key={at} block={block} />
      ))}
      <p className={css.footer}>{paper.footer}</p>
    </article>
  );
}

function OneBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'title':
      return (
        <header className={css.title}>
          <Lines of={block.lines} />
          <Lines of={block.says} />
        </header>
      );
    case 'banner':
      return (
        <div className={css.banner}>
          <Lines of={block.lines} />
        </div>
      );
    case 'heading':
      return (
        <div className={css.heading}>
          <Lines of={block.lines} />
        </div>
      );
    case 'fields':
      return <Rows rows={block.rows} />;
    case 'signature':
      return (
        <div className={css.sign}>
          <Lines of={block.label} />
          <Rows rows={block.rows} />
          <Lines of={block.seal} />
        </div>
      );
    case 'code':
      return <Lines of={block.lines} />;
    case 'table':
      return (
        <div className={css.tableBlock}>
          <Lines of={block.caption} />
          <Lines of={block.note} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that is wider than the page is scrolled by keyboard too */}
          <section className={css.scroll} tabIndex={0} aria-label={block.caption[0]?.text}>
            <table>
              <Columns widths={block.widths} />
              <thead>
                <tr>
                  {block.head.map((cell, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column's place is its name
                    <th key={at} scope="col">
                      <Lines of={cell} />
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {block.rows.map((row, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a row's place is its name
                  <tr key={at}>
                    {row.map((cell, column) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a column's place is its name
                      <td key={column}>
                        <Lines of={cell} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </div>
      );
  }
}

/** The columns' shares of the width, as on the printed page. */
function Columns({ widths }: { readonly widths: readonly number[] }) {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return (
    <colgroup>
      {widths.map((width, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column's place is its name
        <col key={at} style={{ inlineSize: `${(100 * width) / whole}%` }} />
      ))}
    </colgroup>
  );
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <div className={css.lines}>
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row's place is its name
        <div key={at} className={css.line}>
          <div className={css.of}>
            <Lines of={row.label} />
          </div>
          <div>
            <Lines of={row.value} />
          </div>
          <div className={css.note}>
            <Lines of={row.note} />
          </div>
        </div>
      ))}
    </div>
  );
}

function Lines({ of }: { readonly of: Cell }) {
  return of.map(({ text, weight }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line's place is its name
    <span key={at} className={css.words} data-weight={weight}>
      {text}
    </span>
  ));
}
