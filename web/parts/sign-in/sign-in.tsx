/** Signing in: a page of its own at first, and over the open screen when a session has ended. */
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { signIn } from '../../app/session.ts';
import { isProblem } from '../../data/request.ts';
import { useSay } from '../../language/topic.ts';
import { shellWords } from '../../language/topics.ts';
import { LanguageField } from '../fields/language-field.tsx';
import { Failed } from '../states/states.tsx';
import css from './sign-in.module.css';

export function SignInForm({
  again = false,
  email = '',
}: {
  readonly again?: boolean;
  readonly email?: string;
}) {
  const say = useSay(shellWords).signIn;
  const send = useMutation({
    mutationFn: (form: FormData) => signIn(String(form.get('email')), String(form.get('password'))),
  });
  const wrong = isProblem(send.error) && send.error.status === 401;
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(new FormData(event.currentTarget));
      }}
    >
      {again && <p>{say.again}</p>}
      <TextInput
        name="email"
        type="email"
        label={say.email}
        autoComplete="username"
        required
        withAsterisk={false}
        defaultValue={email}
      />
      <PasswordInput
        name="password"
        label={say.password}
        autoComplete="current-password"
        required
        withAsterisk={false}
        visibilityToggleButtonProps={{ 'aria-label': say.show }}
      />
      {wrong && (
        <p role="alert" className={css.wrong}>
          {say.wrong}
        </p>
      )}
      {send.error && !wrong && <Failed problem={send.error} />}
      <Button type="submit" loading={send.isPending}>
        {say.go}
      </Button>
    </form>
  );
}

/** The page that a stranger sees. */
export function SignInPage() {
  const say = useSay(shellWords);
  return (
    <main className={css.page}>
      <div className={css.card}>
        <h1 className={css.name}>{say.product}</h1>
        <p className={css.claim}>{say.claim}</p>
        <SignInForm />
        <div className={css.language}>
          <LanguageField />
        </div>
      </div>
    </main>
  );
}
