/** The humanitarian report of 2025-61/5: by e-mail, within ten working days of the export, with its undertaking. */
import { dueDay } from '@ytterby/facts';
import { shippedCorpus } from '@ytterby/law';
import { by, choice, field, option, statement, table } from '../form/build.ts';
import { defineForm, type PlainRecord } from '../form/form.ts';
import type { Gap } from '../form/gap.ts';
import { text } from '../form/text.ts';
import { isMailbox } from '../mail/encode.ts';
import { itemColumns } from './parts.ts';

const of = (key: string) => `humanitarian-report/${key}`;
const details = by('2025-61/5', of('details'));

/** Where the report goes, as the announcement names it. */
export const HUMANITARIAN_ADDRESS = 'jingwaibaogao@mofcom.gov.cn';
const WORKING_DAYS = 10;

/** Not before the export, and not after the tenth working day; a year without published holidays says so. */
function daysOf({ on, fields }: PlainRecord): readonly Gap[] {
  const { exportedOn } = fields;
  if (typeof exportedOn !== 'string') return [];
  const at = { path: 'on', provision: '2025-61/5' } as const;
  if (on < exportedOn)
    return [{ ...at, code: 'before-the-act', level: 'must', found: on, expected: exportedOn }];
  const due = dueDay(exportedOn, WORKING_DAYS, shippedCorpus.lists.workingYears);
  if (due === null) return [{ ...at, code: 'deadline-not-known', level: 'should', found: exportedOn }];
  return on > due ? [{ ...at, code: 'after-the-deadline', level: 'should', found: on, expected: due }] : [];
}

/** The report is an e-mail, so its sender has to be a mailbox. */
function mailboxOf({ fields: { replyTo } }: PlainRecord): readonly Gap[] {
  if (replyTo === undefined || (typeof replyTo === 'string' && isMailbox(replyTo))) return [];
  const found = JSON.stringify(replyTo);
  return [{ code: 'not-a-mailbox', level: 'must', path: 'fields/replyTo', provision: '2025-61/5', found }];
}

export const humanitarianReport = defineForm({
  kind: 'humanitarian-report',
  title: text('人道主义救援出口报告', 'Report of a humanitarian export'),
  provision: '2025-61/5',
  official: 'humanitarian-report',
  says: text(
    `出口后10个工作日内发送至${HUMANITARIAN_ADDRESS}。报告内容条文未列明。`,
    `Sent to ${HUMANITARIAN_ADDRESS} no later than 10 working days after the export. The article does not list its contents.`,
  ),
  sections: [
    {
      title: text('出口情况', 'The export'),
      fields: [
        field('party', 'exporter', text('出口方', 'Exporter'), 'must', by('2025-61/5', of('report'))),
        field('text', 'replyTo', text('联系邮箱', 'E-mail of the sender'), 'must', details),
        field('day', 'exportedOn', text('出口日期', 'Day of export'), 'must', by('2025-61/5', of('report'))),
        field('party', 'recipient', text('接收方', 'Recipient'), 'should', details),
        field('territory', 'destination', text('目的国（地区）', 'Destination'), 'should', details),
        table('items', text('物项', 'Items'), itemColumns, 'must', details),
        choice(
          'relief',
          text('最终用途', 'End use'),
          [
            option('emergency-medical', '紧急医疗', 'Emergency medical care'),
            option('public-health', '应对公共卫生突发事件', 'Response to a public-health emergency'),
            option('disaster', '自然灾害救援', 'Natural-disaster relief'),
            option('other', '其他人道主义救援', 'Other humanitarian relief'),
          ],
          'must',
          by('2025-61/5', of('report')),
        ),
        field('text', 'circumstances', text('情况说明', 'Circumstances'), 'should', details),
      ],
    },
    {
      title: text('承诺', 'Undertaking'),
      fields: [
        statement(
          'noHarm',
          text('不危害国家安全和利益', 'No harm'),
          text(
            '本单位承诺：上列物项不会被用于危害中华人民共和国国家安全和利益。',
            "We undertake that the items above will not be used to harm the national security and interests of the People's Republic of China.",
          ),
          'must',
          by('2025-61/5', of('noHarmUndertaking')),
        ),
        field('signature', 'signature', text('报告人', 'Who reports'), 'must', details),
      ],
    },
  ],
  rules: (record) => [...mailboxOf(record), ...daysOf(record)],
});
