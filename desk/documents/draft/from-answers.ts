/** Working papers from the answers they record: a determination, a content working. Every figure is the answer's own. */
import type { Determination } from '@ytterby/facts';
import { type Replay, replay, type Working } from '@ytterby/facts/content';
import { digestOf } from '../final/finalise.ts';
import type { PlainRecord } from '../form/form.ts';

type Head = { readonly reference: string; readonly on: string };

/** Two languages of one sentence, as the record keeps them. */
const both = (said: { readonly en: string; readonly 'zh-CN': string }) => ({
  'zh-CN': said['zh-CN'],
  en: said.en,
});

/** The memo of a determination. Everything comes from the answer; remarks and signature are left to a person. */
export function determinationMemoFrom(answer: Determination, { reference, on }: Head): PlainRecord {
  return {
    document: 'determination-memo',
    version: 1,
    reference,
    on,
    fields: {
      transaction: answer.transactionId ?? null,
      actOn: answer.on,
      knownAt: answer.knownAt,
      atLeast: answer.outcome.atLeast,
      atMost: answer.outcome.atMost,
      law: `${answer.law.version} ${answer.law.hash} (${answer.law.knownUpTo})`,
      provisions: answer.provisions.map((one) => ({
        provision: one.id,
        title: both(one.title),
        holds: one.holds,
        effect: one.effect,
        grade: one.source.grade,
      })),
      needs: answer.needs.map(({ key, question }) => ({ key, question: both(question) })),
      duties: answer.duties.map((one) => ({
        duty: one.kind,
        provision: one.provision,
        certain: one.certain ? 'yes' : 'may',
        to: both(one.toWhom),
      })),
      settled: (answer.settled ?? []).map(({ key, value, by, who, when, paper }) => ({
        key,
        value,
        who: [by, who, when, paper].filter((one) => one !== undefined).join(', '),
      })),
      opinion: null,
      signature: null,
    },
  };
}

const spanText = ({ min, max }: { readonly min: string; readonly max: string | null }): string =>
  max === null ? `${min} …` : min === max ? min : `${min} … ${max}`;

/** The printed form of a content working, or what its replay says where it does not come out the same. */
export function contentWorkingFrom(
  working: Working,
  { reference, on }: Head,
): { readonly record: PlainRecord } | { readonly replay: Replay } {
  const again = replay(working);
  if (again.kind !== 'same') return { replay: again };
  return {
    record: {
      document: 'content-working',
      version: 1,
      reference,
      on,
      fields: {
        item: working.item,
        currency: working.currency,
        threshold: working.threshold,
        ratesOn: working.on ?? null,
        parts: working.parts.map((part) => ({
          part: part.id,
          name: part.name ?? null,
          part1: part.member.part1,
          part2: part.member.part2,
          origin: part.member.chinaOrigin,
          price: part.price === undefined ? null : `${spanText(part.price)} ${part.currency ?? ''}`.trim(),
        })),
        results: working.results.flatMap((result) =>
          result.shares.map((share) => ({
            part: result.part,
            reading: Object.values(share.readings).join(', '),
            numerator: spanText(share.numerator),
            denominator: spanText(share.denominator),
            atThreshold: String(share.atThreshold),
          })),
        ),
        digest: digestOf(working),
        signature: null,
      },
    },
  };
}
