/** Keys for programs: made within what their maker may do, shown once, revoked at once. */
import { Button, MultiSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMay, useSession } from '../../app/session.ts';
import { type Key, useKeys, useMakeKey, useRevokeKey } from '../../data/administration.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { administrationWords } from '../../language/topics.ts';
import { Empty, Failed, Loading } from '../../parts/states/states.tsx';
import css from './administration.module.css';

export function Keys() {
  const say = useSay(administrationWords);
  const keys = useKeys();
  const may = useMay()('keys:write');
  if (keys.error) return <Failed problem={keys.error} retry={() => keys.refetch()} />;
  if (keys.data === undefined) return <Loading />;
  return (
    <>
      {keys.data.length === 0 && <Empty title={say.noKeys} />}
      <ul className={css.rows}>
        {keys.data.map((key) => (
          <OneKey key={key.id} one={key} may={may} />
        ))}
      </ul>
      {may && <MakeKey />}
    </>
  );
}

function OneKey({ one, may }: { readonly one: Key; readonly may: boolean }) {
  const say = useSay(administrationWords);
  const format = useFormat();
  const revoke = useRevokeKey();
  return (
    <li>
      <span>
        <strong>{one.name}</strong>
        <span className={css.facts}>{one.prefix}…</span>
      </span>
      <span>
        {one.scopes.join(', ')}
        <span className={css.facts}>
          {one.revokedAt === null
            ? say.keyUntil(format.moment(one.expiresAt))
            : say.keyRevoked(format.moment(one.revokedAt))}
          {' · '}
          {one.lastUsedAt === null ? say.neverUsed : say.lastUsed(format.moment(one.lastUsedAt))}
        </span>
        {revoke.error && <Failed problem={revoke.error} />}
      </span>
      {may && one.revokedAt === null && (
        <button type="button" className={css.text} onClick={() => revoke.mutate(one)}>
          {say.revoke}
        </button>
      )}
    </li>
  );
}

function MakeKey() {
  const say = useSay(administrationWords);
  const make = useMakeKey();
  const mine = useSession().data?.permissions ?? [];
  const [name, setName] = useState('');
  const [days, setDays] = useState('90');
  const [scopes, setScopes] = useState<string[]>([]);
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate({ name, scopes, days: Number(days) }, { onSuccess: () => setName('') });
      }}
    >
      <h2>{say.makeKey}</h2>
      <TextInput
        label={say.name}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        required
        withAsterisk={false}
      />
      <MultiSelect label={say.scopes} value={scopes} onChange={setScopes} data={[...mine]} searchable />
      <TextInput
        label={say.days}
        value={days}
        inputMode="numeric"
        onChange={(event) => setDays(event.currentTarget.value.replace(/\D/g, ''))}
      />
      {make.error && <Failed problem={make.error} />}
      {make.data && (
        <p role="status" className={css.once}>
          {say.keyOnce} <code>{make.data.key}</code>
        </p>
      )}
      <Button type="submit" size="compact-md" loading={make.isPending} disabled={scopes.length === 0}>
        {say.makeKey}
      </Button>
    </form>
  );
}
