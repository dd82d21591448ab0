/** A shipment held against its licence as it is typed: every reason why it may not go, and the draw when it may. */
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { useDebouncedValue } from '@mantine/hooks';
import { useRemembered } from '../../../app/remembered.ts';
import { useMay, useOwner } from '../../../app/session.ts';
import { type Licence, type Shipment, useCheck, useDraw } from '../../../data/licences.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { DayField } from '../../../parts/fields/day.tsx';
import { TerritoryField } from '../../../parts/fields/territory.tsx';
import { Failed } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';
import { Heading } from '../file/heading.tsx';
import { ShipmentVerdict } from './shipment-verdict.tsx';
import { BLANK, shipmentOf, type TypedShipment, withLicence } from './typed-shipment.ts';

export function ShipmentForm({ licence }: { readonly licence: Licence }) {
  const say = useSay(caseWords);
  const owner = useOwner();
  const may = useMay()('cases:write');
  const [kept, type] = useRemembered<TypedShipment>(`draft.${owner}.shipment.${licence.id}`, BLANK);
  const typed = withLicence(kept, licence);
  const shipment = shipmentOf(typed, licence);
  const [asked] = useDebouncedValue(shipment === null ? '' : JSON.stringify(shipment), 250);
  const check = useCheck(licence.id, asked === '' ? null : (JSON.parse(asked) as Shipment));
  const draw = useDraw(licence.id);
  const { document: terms } = licence;
  const set = (more: Partial<TypedShipment>): void => {
    draw.reset();
    type((old) => ({ ...old, ...more }));
  };
  const item = terms.items.find((one) => one.entry === typed.entry);
  const mustBeMet = terms.conditions.filter(({ kind }) => kind === 'document' || kind === 'person-confirms');
  const current = JSON.stringify(shipment) === asked ? check.data : undefined;
  if (!may) return null;
  return (
    <form
      className={css.move}
      aria-label={say.shipment.title}
      data-screen-only
      onSubmit={(event) => {
        event.preventDefault();
        if (shipment) draw.mutate(shipment, { onSuccess: () => type(BLANK) });
      }}
    >
      <Heading>{say.shipment.title}</Heading>
      <div className={css.fields}>
        <TextInput
          label={say.shipment.number}
          value={typed.id}
          onChange={(event) => set({ id: event.currentTarget.value })}
        />
        <DayField label={say.shipment.on} value={typed.on} change={(on) => on && set({ on })} />
        <TextInput
          label={say.shipment.endUser}
          value={typed.endUser ?? ''}
          onChange={(event) => set({ endUser: event.currentTarget.value })}
        />
        <TerritoryField
          label={say.shipment.destination}
          value={typed.destination}
          change={(destination) => destination && set({ destination })}
        />
        <TextInput
          label={say.shipment.endUse}
          value={typed.endUse ?? ''}
          onChange={(event) => set({ endUse: event.currentTarget.value })}
        />
        <NativeSelect
          label={say.shipment.item}
          value={typed.entry ?? ''}
          onChange={(event) => set({ entry: event.currentTarget.value })}
          data={terms.items.map(({ entry, name }) => ({
            value: entry,
            label: name ? `${entry} ${name}` : entry,
          }))}
        />
        {item?.quantity && (
          <TextInput
            label={say.shipment.quantity(item.quantity.unit)}
            inputMode="decimal"
            value={typed.quantity}
            onChange={(event) => set({ quantity: event.currentTarget.value.trim() })}
          />
        )}
        {item?.value && (
          <TextInput
            label={say.shipment.value(item.value.unit)}
            inputMode="decimal"
            value={typed.value}
            onChange={(event) => set({ value: event.currentTarget.value.trim() })}
          />
        )}
      </div>
      {mustBeMet.map(({ id, says }) => (
        <Checkbox
          key={id}
          label={`${id} ${says}`}
          checked={typed.met.includes(id)}
          onChange={(event) =>
            set({
              met: event.currentTarget.checked ? [...typed.met, id] : typed.met.filter((one) => one !== id),
            })
          }
        />
      ))}
      <ShipmentVerdict check={current} asked={shipment !== null} />
      {check.error && <Failed problem={check.error} />}
      {draw.error && <Failed problem={draw.error} />}
      {draw.isSuccess && (
        <p role="status" className={css.done}>
          {say.shipment.drawn}
        </p>
      )}
      <Button type="submit" size="compact-md" loading={draw.isPending} disabled={!current?.mayGo}>
        {say.shipment.draw}
      </Button>
    </form>
  );
}
