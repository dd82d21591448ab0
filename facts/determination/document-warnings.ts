/** What a document says and an answer cannot take as it stands: a duty unknown, a notice of another list, a licence barred. */
import { DUTIES, type Finding } from '@ytterby/engine';
import type { Corpus } from '@ytterby/law';
import { nearestCodes } from '@ytterby/law/lists';
import { noticeOf } from '../dossier/read-parties.ts';
import type { Transaction } from '../transaction/transaction.ts';
import type { Warning } from './determination.ts';
import { servesNot } from './licensed.ts';
import { said } from './say.ts';

const WORDS: readonly string[] = Object.keys(DUTIES);

/** @example documentWarnings([], { on, activity }, corpus) // [] */
export function documentWarnings(
  findings: readonly Finding[],
  transaction: Transaction,
  corpus: Corpus,
): readonly Warning[] {
  return [
    ...unknownDuties(transaction, corpus),
    ...noticesOfOtherLists(transaction, corpus),
    ...(servesNot(findings, transaction) ? [barredLicence(corpus)] : []),
  ];
}

const UNKNOWN_DUTY = {
  en: '{place}: "{word}" is the name of no duty, so nothing is taken as done; the nearest are {nearest}.',
  'zh-CN': '{place}：“{word}”不是任何义务的名称，未计为已履行；相近的有{nearest}。',
};

function unknownDuties({ performed }: Transaction, corpus: Corpus): readonly Warning[] {
  return (performed ?? []).flatMap(({ duty }, at): readonly Warning[] => {
    if (WORDS.includes(duty)) return [];
    const nearest = nearestCodes(duty, WORDS, 3).join(', ');
    const says = said(UNKNOWN_DUTY, corpus, { place: `performed/${at}/duty`, word: duty, nearest });
    return [{ code: 'performed-unknown', says }];
  });
}

const OTHER_LIST = {
  en: '{place}: notice {notice} is no notice of the list named ({list}). The list is taken as stated, and the days of the notice; check which of the two is meant.',
  'zh-CN':
    '{place}：公告{notice}并非所载名单（{list}）的公告。名单按所载处理，日期按公告处理；请核对所指为何。',
};

function noticesOfOtherLists({ parties }: Transaction, corpus: Corpus): readonly Warning[] {
  return (parties ?? []).flatMap((party, p) =>
    (party.listings ?? []).flatMap((listing, at): readonly Warning[] => {
      const notice = noticeOf(listing, corpus);
      const action = corpus.lists.actions.find((one) => one.id === notice);
      if (notice === undefined || !action || action.list === listing.list) return [];
      const place = `parties/${p}/listings/${at}/entry`;
      const says = said(OTHER_LIST, corpus, { place, notice, list: listing.list });
      return [{ code: 'notice-of-another-list', says }];
    }),
  );
}

const barredLicence = (corpus: Corpus): Warning => ({
  code: 'licence-not-for-watch-list',
  provision: 'REG/26',
  says: said(
    {
      en: 'A consignee is on the watch list: no general licence and no export certificate serves an export to it (REG/26). An individual licence is needed, with a risk assessment and an undertaking.',
      'zh-CN':
        '收货方列入关注名单：对其出口不适用通用许可和登记取得的出口凭证（《条例》第二十六条）。须申请单项许可，并提交风险评估报告和承诺。',
    },
    corpus,
  ),
});
