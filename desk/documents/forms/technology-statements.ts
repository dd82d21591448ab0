/** The two statements of 2025-62/3 that go with an application to export technology. Neither form guide could be read. */
import { by, choice, column, field, mustWhen, option, statement, table } from '../form/build.ts';
import { defineForm } from '../form/form.ts';
import { text } from '../form/text.ts';

const classes = [
  option(
    '1E902.a',
    '1E902.a 稀土开采、冶炼分离、金属冶炼、磁材制造、二次资源回收利用相关技术及其载体',
    '1E902.a Mining, smelting and separation, metal smelting, magnet manufacturing, recycling, with carriers',
  ),
  option(
    '1E902.b',
    '1E902.b 上述生产线的装配、调试、维护、维修、升级技术',
    '1E902.b Assembly, commissioning, maintenance, repair or upgrading of the production lines',
  ),
] as const;

const about = (
  annex: string,
  official: { readonly tech: string; readonly use: string; readonly rest: string },
) =>
  [
    choice('entry', text('管制编码', 'Control code'), classes, 'must', by('2025-62/1', official.tech)),
    field('text', 'technology', text('技术情况', 'The technology'), 'must', by('2025-62/3', official.tech)),
    table(
      'carriers',
      text('资料与载体', 'Data and carriers'),
      [
        column(
          'text',
          'name',
          '名称（图纸、规范、参数、程序、数据等）',
          'Drawings, specifications, parameters, programs, data',
          7,
          'must',
        ),
        column('text', 'form', '形式', 'Form', 3),
        column('text', 'count', '数量', 'Number', 2),
      ],
      'should',
      by('2025-62/1(1)', official.rest),
    ),
    field('text', 'means', text('提供方式', 'Means of provision'), 'should', by('2025-62/2', official.rest)),
    field('text', 'endUse', text('最终用途', 'End use'), 'must', by(annex, official.use)),
  ] as const;

const publicDomain = (provision: string, official: string) =>
  statement(
    'notPublic',
    text('声明', 'Statement'),
    text(
      '所列技术未进入公有领域，不属于基础科学研究中的技术或者普通专利申请所必需的技术。',
      'The technology is not in the public domain, nor technology of basic scientific research or needed for an ordinary patent application.',
    ),
    'may',
    by(provision, official),
  );

const one = (key: string) => `tech-statement-export/${key}`;

export const technologyStatementExport = defineForm({
  kind: 'technology-statement-export',
  title: text(
    '转移或者提供受出口管制技术情况说明',
    'Statement on transferring or providing export-controlled technology',
  ),
  provision: '2025-62/annex-1',
  official: 'tech-statement-export',
  says: text(
    '随出口许可申请提交商务部。',
    'Filed with the Ministry of Commerce together with the licence application.',
  ),
  sections: [
    {
      title: text('提供方与接收方', 'Provider and recipient'),
      fields: [
        field(
          'party',
          'exporter',
          text('出口经营者', 'Exporter'),
          'must',
          by('2025-62/2', one('all-others')),
        ),
        field('party', 'recipient', text('接收方', 'Recipient'), 'must', by('2025-62/2', one('all-others'))),
        field('party', 'endUser', text('最终用户', 'End user'), 'should', by('REG/24', one('all-others'))),
        field(
          'territory',
          'destination',
          text('目的国（地区）', 'Destination'),
          'must',
          by('2025-62/2', one('all-others')),
        ),
      ],
    },
    {
      title: text('技术', 'Technology'),
      fields: [
        ...about('2025-62/annex-1', { tech: one('technology'), use: one('endUse'), rest: one('all-others') }),
        publicDomain('2025-62/6', one('all-others')),
        field(
          'signature',
          'signature',
          text('签章', 'Signature or seal'),
          'must',
          by('2025-62/annex-1', one('all-others')),
        ),
      ],
    },
  ],
});

const two = 'tech-statement-domestic/all';

export const technologyStatementDomestic = defineForm({
  kind: 'technology-statement-domestic',
  title: text(
    '在境内提供受出口管制技术情况说明',
    'Statement on providing export-controlled technology inside China',
  ),
  provision: '2025-62/annex-2',
  official: 'tech-statement-domestic',
  says: text(
    '在境内向位于境内的境外组织或者个人提供时，随许可申请提交商务部。',
    'Filed with the licence application where technology is provided, in China, to an overseas organisation or individual located there.',
  ),
  sections: [
    {
      title: text('提供方与接收方', 'Provider and recipient'),
      fields: [
        field('party', 'exporter', text('提供方', 'Provider'), 'must', by('2025-62/2', two)),
        field(
          'party',
          'recipient',
          text('境外组织或者个人', 'Overseas organisation or individual'),
          'must',
          by('2025-62/3', two),
        ),
        choice(
          'recipientKind',
          text('接收方类型', 'Kind of recipient'),
          [option('organisation', '组织', 'Organisation'), option('individual', '个人', 'Individual')],
          'must',
          by('2025-62/3', two),
        ),
        field(
          'territory',
          'nationality',
          text('国籍', 'Nationality'),
          mustWhen({ field: 'recipientKind', is: 'individual' }),
          by('2025-62/2', two),
        ),
        field(
          'text',
          'place',
          text('境内提供地点', 'Place of provision in China'),
          'should',
          by('2025-62/3', two),
        ),
        field('day', 'firstOn', text('拟提供日期', 'Intended first day'), 'should', by('2025-62/3', two)),
      ],
    },
    {
      title: text('技术', 'Technology'),
      fields: [
        ...about('2025-62/annex-2', { tech: two, use: two, rest: two }),
        publicDomain('2025-62/6', two),
        field(
          'signature',
          'signature',
          text('签章', 'Signature or seal'),
          'must',
          by('2025-62/annex-2', two),
        ),
      ],
    },
  ],
});
