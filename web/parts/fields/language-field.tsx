/** The language of the page, changed on the spot. */
import { NativeSelect } from '@mantine/core';
import { LANGUAGES, type Language, ownNames, useLanguage } from '../../language/choice.ts';
import { useSay } from '../../language/topic.ts';
import { shellWords } from '../../language/topics.ts';

export function LanguageField() {
  const say = useSay(shellWords);
  const { language, choose } = useLanguage();
  return (
    <NativeSelect
      size="xs"
      aria-label={say.language}
      value={language}
      onChange={(event) => choose(event.currentTarget.value as Language)}
      data={LANGUAGES.map((value) => ({ value, label: ownNames[value] }))}
    />
  );
}
