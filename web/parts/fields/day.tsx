/** A calendar day: typed as 2026-11-23 or picked; it has no hour and no time zone but the law's own. */
import { DateInput, DatesProvider } from '@mantine/dates';
import '@mantine/dates/styles.css';
import 'dayjs/locale/zh-cn';
import 'dayjs/locale/zh-hk';
import { useLanguage } from '../../language/choice.ts';
import { useSay } from '../../language/topic.ts';
import { fieldWords } from '../../language/topics.ts';
import { readDay } from './read-day.ts';

export function DayField({
  label,
  value,
  change,
  description,
  clearable = false,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly change: (day: string | undefined) => void;
  readonly description?: string;
  readonly clearable?: boolean;
}) {
  const say = useSay(fieldWords);
  const { language } = useLanguage();
  const chinese = language !== 'en';
  return (
    <DatesProvider settings={{ locale: language.toLowerCase(), firstDayOfWeek: chinese ? 0 : 1 }}>
      <DateInput
        label={label}
        description={description}
        value={value ?? null}
        onChange={(day) => {
          if (day !== null || clearable) change(day ?? undefined);
        }}
        clearable={clearable}
        clearButtonProps={{ 'aria-label': say.clear(label) }}
        valueFormat={chinese ? 'YYYY年M月D日' : 'D MMM YYYY'}
        dateParser={(typed) => readDay(typed)}
        monthLabelFormat={chinese ? 'YYYY年M月' : 'MMMM YYYY'}
        decadeLabelFormat="YYYY"
        yearLabelFormat="YYYY"
        ariaLabels={say.calendar}
        popoverProps={{ shadow: 'md' }}
      />
    </DatesProvider>
  );
}
