/** The Compliance Notice (合规告知书) of 2025-61/7: down the chain, from issuer to next recipient. */
import { by, choice, column, field, mustWhen, option, statement, table } from '../form/build.ts';
import { defineForm } from '../form/form.ts';
import { text } from '../form/text.ts';
import { shareGaps, sharesInPercent } from './shares.ts';

const domestic = { field: 'issuerKind', is: 'domestic' } as const;
const overseas = { field: 'issuerKind', is: 'overseas' } as const;
const of = (key: string) => `compliance-notice/${key}`;

export const complianceNotice = defineForm({
  kind: 'compliance-notice',
  title: text('合规告知书', 'Compliance Notice'),
  provision: '2025-61/annex-2',
  official: 'compliance-notice',
  says: text(
    '依据商务部公告2025年第61号第七条，向接收方告知所列物项受管制的情况。',
    'Tells the recipient, under article 7 of MOFCOM Announcement 61 of 2025, that the items below are controlled.',
  ),
  sections: [
    {
      title: text('出具方与接收方', 'Issuer and recipient'),
      fields: [
        choice(
          'issuerKind',
          text('出具方类型', 'Kind of issuer'),
          [
            option('domestic', '境内出口经营者', 'Exporter in China'),
            option('overseas', '境外特定出口经营者', 'Overseas specified export operator'),
          ],
          'must',
          by('2025-61/7(a)', of('issuer')),
        ),
        field('party', 'issuer', text('出具方', 'Issuer'), 'must', by('2025-61/7(b)', of('issuer'))),
        field(
          'party',
          'importer',
          text('境外进口商', 'Overseas importer'),
          mustWhen(domestic),
          by('2025-61/7(a)', of('recipient')),
        ),
        field(
          'party',
          'endUser',
          text('最终用户', 'End user'),
          mustWhen(domestic),
          by('2025-61/7(a)', of('recipient')),
        ),
        field(
          'party',
          'recipient',
          text('下一个接收方', 'Next recipient'),
          mustWhen(overseas),
          by('2025-61/7(b)', of('recipient')),
        ),
      ],
    },
    {
      title: text('交易', 'Transaction'),
      fields: [
        choice(
          'act',
          text('行为', 'Act'),
          [option('export', '出口', 'Export'), option('transfer', '转移', 'Transfer')],
          'must',
          by('2025-61/7(b)'),
        ),
        field(
          'territory',
          'finalDestination',
          text('最终目的国（地区）', 'Final destination'),
          mustWhen(domestic),
          by('2025-61/7(a)'),
        ),
        field(
          'text',
          'contract',
          text('合同或发运编号', 'Contract or shipment'),
          'may',
          by('2025-61/annex-2', of('contractReference')),
        ),
        field(
          'text',
          'licence',
          text('许可证号', 'Licence number'),
          'may',
          by('2025-61/annex-2', of('licenceNumber')),
        ),
      ],
    },
    {
      title: text('物项与价值比例', 'Items and value shares'),
      fields: [
        table(
          'items',
          text('物项', 'Items'),
          [
            column('text', 'id', '编号', 'No.', 1.4, 'must'),
            column('text', 'name', '物项名称', 'Item', 5, 'must'),
            column('text', 'lot', '批号', 'Lot', 2),
            column('text', 'entry', '附件1条目', 'Annex 1 entry', 2.6, 'should'),
            column('text', 'limb', '适用项', 'Limb', 1.6, 'should'),
            column('territory', 'origin', '原产地', 'Origin', 1.6),
            column('amount', 'quantity', '数量', 'Quantity', 1.8, 'should'),
            column('text', 'unit', '单位', 'Unit', 1.4, 'should'),
          ],
          'must',
          by('2025-61/annex-2', of('itemIdentity')),
        ),
        table(
          'shares',
          text(
            '原产于中国的附件1第一部分物项的价值比例',
            'Value share of Annex 1 Part 1 items of Chinese origin',
          ),
          [
            column('text', 'item', '编号', 'No.', 1.4, 'must'),
            column('amount', 'numerator', '第一部分物项价值', 'Value of Part 1 items', 3, 'must'),
            column('amount', 'denominator', '物项价值', 'Value of the item', 3, 'must'),
            column('text', 'currency', '币种', 'Currency', 1.6, 'should'),
            column('day', 'asOf', '计价日', 'As of', 2.4, 'should'),
            column('text', 'method', '计算方法', 'Method', 5, 'should'),
          ],
          'must',
          by('2025-61/1(1)', of('valueRatio')),
        ),
        table(
          'upstream',
          text('据以计算的上游告知书', 'Upstream notices the shares rest on'),
          [
            column('text', 'notice', '告知书编号', 'Notice', 4, 'must'),
            column('text', 'medium', '形式（vc+jwt、paper）', 'Medium (vc+jwt, paper)', 2.4),
            column('text', 'lot', '批号', 'Lot', 2),
            column(
              'text',
              'digest',
              '文件摘要（SHA-256）',
              'Digest of the bytes received (SHA-256)',
              7,
              'should',
            ),
          ],
          'may',
          by('2025-61/annex-2'),
        ),
      ],
    },
    {
      title: text('告知与签章', 'Statement and signature'),
      fields: [
        statement(
          'controlled',
          text('受管制告知', 'Statement of control'),
          text(
            '本单位特此告知：上列物项属于商务部公告2025年第61号管制的物项；接收方再行转移或者出口的，应当遵守该公告，须取得许可的应当事先取得许可，并应当向下一个接收方出具合规告知书。',
            'We hereby state that the items above are controlled by MOFCOM Announcement 61 of 2025. Whoever transfers or exports them onward must follow the announcement, must hold a licence beforehand where one is needed, and must issue a Compliance Notice to the next recipient.',
          ),
          'must',
          by('2025-61/7(b)', of('controlledStatement')),
        ),
        field(
          'signature',
          'signature',
          text('出具日期与签章', 'Date, signature or seal'),
          'must',
          by('2025-61/annex-2', of('issueDateSignature')),
        ),
      ],
    },
  ],
  rules: ({ fields }) => shareGaps(fields.shares, 'fields/shares', '2025-61/1(1)'),
  derived: [sharesInPercent],
});
