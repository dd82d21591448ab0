/** What is open, put to a supplier: a questionnaire on the desk, whose answer comes back beside the lines of this bill. */
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../../app/session.ts';
import { type Question, useAskSupplier } from '../../../data/products.ts';
import { useSay } from '../../../language/topic.ts';
import { productWords } from '../../../language/topics.ts';
import { Failed } from '../../../parts/states/states.tsx';
import css from './bom.module.css';

export function AskSupplier({ bom, ask }: { readonly bom: string; readonly ask: readonly Question[] }) {
  const say = useSay(productWords);
  const may = useMay();
  const [supplier, name] = useState('');
  const asking = useAskSupplier(bom);
  if (!may('cases:write') || ask.length === 0) return null;
  return (
    <section className={css.supplier} data-screen-only>
      <div className={css.fields}>
        <TextInput
          label={say.supplier}
          value={supplier}
          onChange={(event) => name(event.currentTarget.value)}
        />
        <Button
          variant="default"
          loading={asking.isPending}
          disabled={supplier.trim() === ''}
          onClick={() => asking.mutate({ supplier: supplier.trim(), ask })}
        >
          {say.askSupplier}
        </Button>
      </div>
      {asking.data && <p role="status">{say.asked(asking.data.reference)}</p>}
      {asking.error && <Failed problem={asking.error} />}
    </section>
  );
}
