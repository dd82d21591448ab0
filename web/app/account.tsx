/** Language, light or dark, and who is signed in. */
import { NativeSelect, useMantineColorScheme } from '@mantine/core';
import { useSay } from '../language/topic.ts';
import { shellWords } from '../language/topics.ts';
import { LanguageField } from '../parts/fields/language-field.tsx';
import css from './frame.module.css';
import { signOut, useSession } from './session.ts';

export function Account() {
  const say = useSay(shellWords);
  const session = useSession().data;
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div className={css.account}>
      {session && (
        <p className={css.who}>
          {session.name}
          <br />
          {session.organisation.name}
        </p>
      )}
      <LanguageField />
      <NativeSelect
        size="xs"
        aria-label={say.scheme.label}
        value={colorScheme}
        onChange={(event) => setColorScheme(event.currentTarget.value as 'auto' | 'light' | 'dark')}
        data={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: say.scheme[value] }))}
      />
      <button type="button" className={css.out} onClick={() => signOut()}>
        {say.signOut}
      </button>
    </div>
  );
}
