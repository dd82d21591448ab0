/**
 * A rule in words: what it does, what it follows, of what it is asked, the exceptions it makes or that are made from
 * it, and when it holds.
 */
import { keysIn } from '../regime/regime.ts';
import type { Rule } from '../rules/rule.ts';
import { DUTIES, EFFECTS, TIERS } from './effects.ts';
import { fill } from './fill.ts';
import { togetherOf } from './lists-of-words.ts';
import { citing, nameOfRule } from './names.ts';
import { leafOf, type Prose } from './outline.ts';
import { proseOf } from './prose.ts';
import { toldReading } from './readings.ts';
import type { Speech } from './speech.ts';

/**
 * The outline of a rule; its text is the rule's label and title.
 * @example ruleProse(control({ label: 'a', cites: ['a'], scope: 'item', when: constant(true), effect: 'licence' }), speechOf(law, 'en', {})).text // 'a'
 */
export function ruleProse(rule: Rule, speech: Speech): Prose {
  const say = (sentence: keyof typeof EFFECTS, values: Readonly<Record<string, string>>): Prose =>
    leafOf(fill(speech.say(EFFECTS[sentence]), values));
  const exceptions = (['exclusion', 'exemption', 'policy'] as const).flatMap((kind) => {
    const rules = citing(rule.label, kind, speech).map((one) => one.label);
    const sentence = { exclusion: 'excludedBy', exemption: 'exemptedBy', policy: 'reviewedBy' } as const;
    return rules.length === 0 ? [] : [say(sentence[kind], { rules: togetherOf(rules, speech) })];
  });
  const unless = rule.kind === 'control' ? (rule.unless ?? []) : [];
  const readings = rule.kind === 'duty' ? (rule.readings ?? []) : [];
  const keys = [...new Set(keysIn(rule.when))].filter((key) => speech.readingOf(key) !== undefined);
  const condition = proseOf(rule.when, { ...speech, readingsTold: true });
  return {
    text: nameOfRule(rule.label, speech),
    parts: [
      effectOf(rule, speech),
      say('follows', { cites: togetherOf(rule.cites, speech) }),
      say(rule.scope === 'item' ? 'perItem' : 'once', {}),
      say('whileInForce', { provision: rule.cites[0] }),
      ...exceptions,
      ...(unless.length === 0 ? [] : [say('unless', { rules: togetherOf(unless, speech) })]),
      ...(readings.length === 0 ? [] : [say('hangsOn', { readings: togetherOf(readings, speech) })]),
      ...(keys.length === 0
        ? []
        : [{ text: speech.say(EFFECTS.hangsBelow), parts: keys.map((key) => toldReading(key, speech)) }]),
      condition.parts.length === 0
        ? say('when', { condition: condition.text })
        : { text: speech.say(EFFECTS.whenBelow), parts: [condition] },
    ],
  };
}

function effectOf(rule: Rule, speech: Speech): Prose {
  const say = (sentence: keyof typeof EFFECTS, values: Readonly<Record<string, string>>): Prose =>
    leafOf(fill(speech.say(EFFECTS[sentence]), values));
  switch (rule.kind) {
    case 'control':
      return say(rule.group === 'act' ? 'control' : 'controlOfService', {
        effect: speech.say(TIERS[rule.effect]),
      });
    case 'exclusion':
    case 'exemption':
      return say(rule.kind, { of: togetherOf(rule.of, speech) });
    case 'policy':
      return say('policy', { of: togetherOf(rule.of, speech), effect: speech.say(TIERS[rule.effect]) });
    case 'caution':
      return say('caution', { says: speech.say(rule.says) });
    case 'duty': {
      const values = { duty: speech.say(DUTIES[rule.duty]), to: speech.say(rule.to) };
      if (rule.due === null) return say('duty', values);
      const after = speech.nameOf(rule.due.after);
      return 'workingDays' in rule.due
        ? say('dutyWithin', { ...values, after, days: String(rule.due.workingDays) })
        : say('dutyFor', { ...values, after, years: String(rule.due.years) });
    }
  }
}
