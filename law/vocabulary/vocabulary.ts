/** What the rules of the corpus may speak about: seven subjects and their facts. */
import { subject, type Vocabulary } from '@ytterby/engine';
import { activity, licence } from './activity.ts';
import { endUse } from './end-use.ts';
import { item, measured } from './item.ts';
import { listed } from './listed.ts';
import { names } from './names-of-values.ts';
import { holding, listing, party, undertaking } from './party.ts';

export const vocabulary: Vocabulary = {
  subjects: [
    subject('transaction', null, { en: 'the transaction', 'zh-CN': '本次行为' }, [
      ...Object.values(activity),
      ...Object.values(licence),
      ...Object.values(endUse),
    ]),
    subject('party', 'transaction', { en: 'a party', 'zh-CN': '主体' }, Object.values(party)),
    subject('listing', 'party', { en: 'a listing', 'zh-CN': '列名' }, Object.values(listing)),
    subject('holding', 'party', { en: 'a holding', 'zh-CN': '持股' }, Object.values(holding)),
    subject('item', 'transaction', { en: 'an item', 'zh-CN': '物项' }, [
      ...Object.values(item),
      ...Object.values(listed),
    ]),
    subject('measured', 'item', { en: 'a Part 2 thing', 'zh-CN': '第二部分物项' }, Object.values(measured)),
    subject('undertaking', 'transaction', { en: 'a promise', 'zh-CN': '承诺' }, Object.values(undertaking)),
  ],
  names,
};
