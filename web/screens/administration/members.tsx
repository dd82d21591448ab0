/** Members and their roles; a new member's password is shown once. */
import { Button, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useMay } from '../../app/session.ts';
import {
  type Member,
  ROLES,
  type Role,
  useAddMember,
  useChangeRoles,
  useEndMember,
  useMembers,
} from '../../data/administration.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { administrationWords } from '../../language/topics.ts';
import { Failed, Loading } from '../../parts/states/states.tsx';
import css from './administration.module.css';

export function Members() {
  const say = useSay(administrationWords);
  const members = useMembers();
  const may = useMay()('members:write');
  if (members.error) return <Failed problem={members.error} retry={() => members.refetch()} />;
  if (members.data === undefined) return <Loading />;
  return (
    <>
      <ul className={css.rows}>
        {members.data.map((member) => (
          <OneMember key={member.id} member={member} may={may} />
        ))}
      </ul>
      {may && <AddMember />}
      {!may && <p className="quiet">{say.mayNot}</p>}
    </>
  );
}

function OneMember({ member, may }: { readonly member: Member; readonly may: boolean }) {
  const say = useSay(administrationWords);
  const format = useFormat();
  const change = useChangeRoles();
  const end = useEndMember();
  // What was pressed shows at once; what the server says of it shows after.
  const shown = change.isPending ? change.variables.roles : member.roles;
  const toggle = (role: Role): void => {
    const roles = member.roles.includes(role)
      ? member.roles.filter((one) => one !== role)
      : [...member.roles, role];
    change.mutate({ id: member.id, roles });
  };
  return (
    <li>
      <span>
        <strong>{member.name}</strong>
        <span className={css.facts}>{member.email}</span>
        <span className={css.facts}>{say.since(format.moment(member.createdAt))}</span>
      </span>
      <fieldset className={css.roles} disabled={!may || change.isPending}>
        <legend className="unseen">{say.rolesOf(member.name)}</legend>
        {ROLES.map((role) => (
          <label key={role} title={say.roleSays[role]}>
            <input type="checkbox" checked={shown.includes(role)} onChange={() => toggle(role)} />{' '}
            {say.roles[role]}
          </label>
        ))}
        {change.error && <Failed problem={change.error} />}
        {end.error && <Failed problem={end.error} />}
      </fieldset>
      {may && (
        <button type="button" className={css.text} onClick={() => end.mutate(member)}>
          {say.end}
        </button>
      )}
    </li>
  );
}

function AddMember() {
  const say = useSay(administrationWords);
  const add = useAddMember();
  const form = useRef<HTMLFormElement>(null);
  return (
    <form
      ref={form}
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        add.mutate(
          {
            name: String(data.get('name')),
            email: String(data.get('email')),
            roles: data.getAll('role') as Role[],
          },
          { onSuccess: () => form.current?.reset() },
        );
      }}
    >
      <h2>{say.add}</h2>
      <TextInput name="name" label={say.name} required withAsterisk={false} />
      <TextInput name="email" type="email" label={say.email} required withAsterisk={false} />
      <fieldset className={`${css.roles} ${css.told}`}>
        <legend>{say.rolesLabel}</legend>
        {ROLES.map((role) => (
          <span key={role}>
            <label>
              <input
                type="checkbox"
                name="role"
                value={role}
                defaultChecked={role === 'reader'}
                aria-describedby={`says-${role}`}
              />{' '}
              {say.roles[role]}
            </label>{' '}
            <span id={`says-${role}`} className="quiet">
              {say.roleSays[role]}
            </span>
          </span>
        ))}
      </fieldset>
      {add.error && <Failed problem={add.error} />}
      {add.data && (
        <p role="status" className={css.once}>
          {add.data.password === null ? say.addedKnown : say.addedNew(add.data.password)}
        </p>
      )}
      <Button type="submit" size="compact-md" loading={add.isPending}>
        {say.add}
      </Button>
    </form>
  );
}
