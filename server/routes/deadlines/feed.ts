/** Deadlines as iCalendar (RFC 5545), and what each says in a line. */
import { type FeedEntry, icsFeed } from '@ytterby/desk';
import { type Language, sayingsOf } from '@ytterby/language';
import { type Around, type Deadline, dayOfDue, deadlinesOf } from './gather.ts';

/** What a deadline is, in a line. */
export function saysOf({ what, reference, due }: Deadline, language: Language): string {
  const { answer, desk } = sayingsOf(language);
  const word = desk.deadlines[what] ?? answer.duty(what as never) ?? what;
  const named = reference === '' ? word : desk.named(reference, word);
  return due.kind === 'between' ? desk.orLater(named, due.latest, due.unpublished) : named;
}

/** The feed; a deadline keeps its identifier when its day moves. */
export async function feedOf(around: Around, language: Language): Promise<string> {
  const { context, now } = around;
  const host = context.publicUrl === null ? 'ytterby' : new URL(context.publicUrl).hostname;
  const entries = (await deadlinesOf(around)).flatMap((one): FeedEntry[] => {
    const day = dayOfDue(one.due);
    if (day === null) return [];
    return [
      {
        uid: `${one.kind}-${one.object.id}`,
        day,
        summary: saysOf(one, language),
        ...(one.provision === null ? {} : { categories: [one.provision] }),
      },
    ];
  });
  const { deadlines } = sayingsOf(language).desk;
  return icsFeed(entries, { name: deadlines.feed ?? '', host, stamp: now.toISOString() });
}
