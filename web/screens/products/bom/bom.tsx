/** One bill of materials: what is still to ask comes first, then the shares of every Part 2 item, what if, and the tree. */
import { Button } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import {
  type Content,
  type PartShares,
  type Supposition,
  useBom,
  useContent,
} from '../../../data/products.ts';
import { useSay } from '../../../language/topic.ts';
import { productWords } from '../../../language/topics.ts';
import { Page } from '../../../parts/page/page.tsx';
import { Failed, Loading } from '../../../parts/states/states.tsx';
import { AskSupplier } from './ask-supplier.tsx';
import css from './bom.module.css';
import { Papers } from './papers.tsx';
import { Shares } from './shares.tsx';
import { Suppose } from './suppose.tsx';
import { Tree } from './tree.tsx';

export function BomScreen() {
  const say = useSay(productWords);
  const { id } = useParams({ from: '/products/boms/$id' });
  const [whatIf, suppose] = useState<readonly Supposition[]>([]);
  const bom = useBom(id);
  const content = useContent(id, whatIf);
  const names = new Map(bom.data?.document.parts.map((part) => [part.id, part.name ?? part.id]));
  const nameOf = (part: string): string => names.get(part) ?? part;
  const shown = content.data;
  return (
    <Page
      title={bom.data?.name || bom.data?.reference || say.title}
      actions={
        shown && (
          <>
            <Button variant="default" size="compact-md" onClick={() => download(shown)}>
              {say.working}
            </Button>
            <Button variant="default" size="compact-md" onClick={() => print()}>
              {say.print}
            </Button>
          </>
        )
      }
    >
      <p className={css.back} data-screen-only>
        <Link to="/products">{say.back}</Link>
      </p>
      {bom.error && <Failed problem={bom.error} retry={() => bom.refetch()} />}
      {content.error && <Failed problem={content.error} />}
      {(bom.isPending || content.isPending) && <Loading lines={8} />}
      {shown && (
        <section aria-live="polite">
          <h2>{say.askFirst}</h2>
          {shown.ask.length === 0 ? (
            <p className={`quiet ${css.nothing}`}>{say.nothingToAsk}</p>
          ) : (
            <ol className={css.ask}>
              {shown.ask.map((one) => (
                <li key={`${one.part} ${one.fact}`}>
                  {say.askFor(say.fact[one.fact] ?? one.fact, nameOf(one.part))}
                </li>
              ))}
            </ol>
          )}
          <AskSupplier bom={id} ask={shown.ask} />
          <div className={shown.whatIf ? css.beside : undefined}>
            <section>
              <h2>{say.shares}</h2>
              <Results results={shown.whatIf?.before ?? shown.results} nameOf={nameOf} content={shown} />
            </section>
            {shown.whatIf && (
              <section>
                <h2>{say.after}</h2>
                <Results results={shown.whatIf.after} nameOf={nameOf} content={shown} />
              </section>
            )}
          </div>
          <Papers
            content={shown}
            nameOf={nameOf}
            show={(results) => <Results results={results} nameOf={nameOf} content={shown} />}
          />
        </section>
      )}
      {bom.data && (
        <>
          <Suppose parts={bom.data.document.parts} supposed={whatIf.length > 0} suppose={suppose} />
          <Tree bom={bom.data.document} results={shown?.whatIf?.after ?? shown?.results ?? []} />
        </>
      )}
    </Page>
  );
}

type ResultsProps = {
  readonly results: readonly PartShares[];
  readonly nameOf: (part: string) => string;
  readonly content: Content;
};

function Results({ results, nameOf, content }: ResultsProps) {
  return (
    <div className={css.results}>
      {results.map((found) => (
        <Shares key={found.part} found={found} name={nameOf(found.part)} currency={content.currency ?? ''} />
      ))}
    </div>
  );
}

function download({ item, on, working }: Content): void {
  const url = URL.createObjectURL(new Blob([JSON.stringify(working, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `working-${item}-${on}.json`;
  link.click();
  URL.revokeObjectURL(url);
}
