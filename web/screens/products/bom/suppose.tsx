/** Another price or origin for a part, to see the shares of today and then side by side. */
import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Part, Supposition } from '../../../data/products.ts';
import { useSay } from '../../../language/topic.ts';
import { productWords } from '../../../language/topics.ts';
import { TerritoryField } from '../../../parts/fields/territory.tsx';
import css from './bom.module.css';

type Props = {
  readonly parts: readonly Part[];
  readonly supposed: boolean;
  readonly suppose: (whatIf: readonly Supposition[]) => void;
};

export function Suppose({ parts, supposed, suppose }: Props) {
  const say = useSay(productWords);
  const [part, choose] = useState<string | null>(null);
  const [price, setPrice] = useState('');
  const [origin, setOrigin] = useState<string>();
  const wrong = price !== '' && !/^\d+(\.\d+)?$/.test(price);
  const go = (): void => {
    if (part === null) return;
    suppose([{ part, ...(price === '' ? {} : { price }), ...(origin === undefined ? {} : { origin }) }]);
  };
  return (
    <section className={css.suppose} data-screen-only>
      <h2>{say.whatIf}</h2>
      <p className="small quiet">{say.whatIfHint}</p>
      <div className={css.fields}>
        <Select
          label={say.part}
          value={part}
          onChange={choose}
          searchable
          data={parts.map(({ id, name }) => ({
            value: id,
            label: name === undefined ? id : `${name} (${id})`,
          }))}
        />
        <TextInput
          label={say.price}
          inputMode="decimal"
          value={price}
          error={wrong}
          onChange={(event) => setPrice(event.currentTarget.value.trim())}
        />
        <TerritoryField label={say.madeOrigin} value={origin} change={setOrigin} />
        <Button
          variant="default"
          disabled={part === null || wrong || (price === '' && origin === undefined)}
          onClick={go}
        >
          {say.suppose}
        </Button>
        {supposed && (
          <Button variant="subtle" onClick={() => suppose([])}>
            {say.reset}
          </Button>
        )}
      </div>
    </section>
  );
}
