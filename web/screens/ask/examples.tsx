/** Acts to begin with, so that a newcomer sees a real answer at once. They are typed in, not answered in advance. */
import type { Transaction } from '../../data/determination.ts';
import { useSay } from '../../language/topic.ts';
import { askWords } from '../../language/topics.ts';
import css from './ask.module.css';
import { blank, type Draft } from './transaction/draft.ts';

type Name = 'motor' | 'terbium' | 'technology';

const examples: Readonly<Record<Name, () => Transaction>> = {
  motor: () => ({
    ...blank(),
    activity: { kind: 'goods-export', from: 'DE', to: 'US', purpose: 'sale' },
    items: [
      {
        name: 'Servo motor',
        entries: ['2025-61/P2-1.3'],
        origin: 'DE',
        madeIn: 'DE',
        value: '420.00',
        currency: 'EUR',
        content: [
          { name: 'Dysprosium in the magnets', entries: ['2025-61/P1-04'], origin: 'CN', value: '0.90' },
        ],
      },
    ],
  }),
  terbium: () => ({
    ...blank(),
    activity: { kind: 'goods-export', from: 'CN', to: 'DE' },
    items: [{ name: 'Terbium metal', entries: ['1C904.a'], origin: 'CN', madeIn: 'CN' }],
  }),
  technology: () => ({
    ...blank(),
    activity: { kind: 'technology-transfer', from: 'CN', to: 'JP' },
    items: [
      {
        name: 'Sintering parameters',
        attributes: { form: 'technology', technologyField: 'magnet-manufacturing' },
      },
    ],
  }),
};

export function Examples({ draft }: { readonly draft: Draft }) {
  const say = useSay(askWords);
  const { items, parties, activity } = draft.transaction;
  if (items || parties || activity.from || activity.to) return null;
  return (
    <p className={css.examples}>
      {say.example}:
      {(Object.keys(examples) as readonly Name[]).map((name) => (
        <button type="button" key={name} onClick={() => draft.replace(examples[name]())}>
          {say.examples[name]}
        </button>
      ))}
    </p>
  );
}
