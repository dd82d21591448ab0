/** A shipment held against its licence as it is typed: every reason why it may not go, and the draw when it may. */
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import { useDebouncedValue } from '@mantine/hooks';
import { useRemembered } from '../../../app/remembered.ts';
import { useMay, useOwner } from '../../../app/session.ts';
import { type Check, type Licence, type Shipment, useCheck, useDraw } from '../../../data/licences.ts';
import { today } from '../../../data/today.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { DayField } from '../../../parts/fields/day.tsx';
import { TerritoryField } from '../../../parts/fields/territory.tsx';
import { OpenProvision } from '../../../parts/law-text/open-provision.tsx';
import { Failed } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';
import { Heading } from '../file/heading.tsx';

type Typed = {
  readonly id: string;
  readonly on?: string;
  readonly endUser?: string;
  readonly destination?: string;
  readonly endUse?: string;
  readonly entry?: string;
  readonly quantity: string;
  readonly value: string;
  readonly met: readonly string[];
};
const BLANK: Typed = { id: '', quantity: '', value: '', met: [] };

/** What the licence says stands where nothing else is typed and only one thing can be meant. */
function withLicence(typed: Typed, { document: terms }: Licence): Typed {
  const [endUser, destination, endUse, item] = [
    terms.endUsers[0]?.name,
    terms.destinations[0],
    terms.endUses[0],
    terms.items[0]?.entry,
  ];
  return {
    ...(endUser === undefined ? {} : { endUser }),
    ...(destination === undefined ? {} : { destination }),
    ...(endUse === undefined ? {} : { endUse }),
    ...(item === undefined ? {} : { entry: item }),
    on: today(),
    ...typed,
  };
}

function shipmentOf(typed: Typed, { document: terms }: Licence): Shipment | null {
  const { id, on, endUser, destination, endUse, entry, quantity, value, met } = typed;
  if (id.trim() === '' || on === undefined || entry === undefined || (quantity === '' && value === ''))
    return null;
  const item = terms.items.find((one) => one.entry === entry);
  const unit = item?.quantity?.unit ?? '';
  const currency = item?.value?.unit ?? '';
  const documents = terms.conditions.flatMap(({ id: one, kind, document }) =>
    kind === 'document' && met.includes(one) ? [String(document)] : [],
  );
  return {
    ...{ id: id.trim(), on },
    ...(endUser ? { endUser: { name: endUser } } : {}),
    ...(destination ? { destination } : {}),
    ...(endUse ? { endUse } : {}),
    lines: [
      {
        entry,
        ...(quantity === '' || unit === '' ? {} : { quantity: { amount: quantity, unit } }),
        ...(value === '' || currency === '' ? {} : { value: { amount: value, unit: currency } }),
      },
    ],
    ...(documents.length === 0 ? {} : { documents }),
    ...(met.length === 0 ? {} : { confirmed: met }),
  };
}

export function ShipmentForm({ licence }: { readonly licence: Licence }) {
  const say = useSay(caseWords);
  const owner = useOwner();
  const may = useMay()('cases:write');
  const [kept, type] = useRemembered<Typed>(`draft.${owner}.shipment.${licence.id}`, BLANK);
  const typed = withLicence(kept, licence);
  const shipment = shipmentOf(typed, licence);
  const [asked] = useDebouncedValue(shipment === null ? '' : JSON.stringify(shipment), 250);
  const check = useCheck(licence.id, asked === '' ? null : (JSON.parse(asked) as Shipment));
  const draw = useDraw(licence.id);
  const { document: terms } = licence;
  const set = (more: Partial<Typed>): void => {
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
      <Verdict check={current} asked={shipment !== null} />
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

function Verdict({ check, asked }: { readonly check: Check | undefined; readonly asked: boolean }) {
  const say = useSay(caseWords);
  if (!asked) return <p className="small quiet">{say.shipment.typeFirst}</p>;
  if (check === undefined) return <p className="small quiet">{say.shipment.checking}</p>;
  return (
    <div className={css.verdict} data-may={check.mayGo} role="status">
      <p className={css.due}>
        {check.alreadyDrawn ? say.shipment.already : check.mayGo ? say.shipment.mayGo : say.shipment.blocked}
      </p>
      <ul>
        {check.findings.map(({ code, message, provision }) => (
          <li key={`${code} ${message}`}>
            {message} <OpenProvision id={provision}>{provision}</OpenProvision>
          </li>
        ))}
        {check.warnings.map(({ code, message }) => (
          <li key={`${code} ${message}`} className={css.caution}>
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
