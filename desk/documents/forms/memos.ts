/** The house's own working papers: how an item was classified, how a share was worked out, how an act was determined. */
import { choice, column, field, option, ours, table } from '../form/build.ts';
import { defineForm } from '../form/form.ts';
import { text } from '../form/text.ts';

const signed = (provision: string) =>
  field('signature', 'signature', text('编制人', 'Prepared by'), 'must', ours(provision));

export const classificationMemo = defineForm({
  kind: 'classification-memo',
  title: text('物项归类说明', 'Classification memo'),
  provision: 'REG/14',
  official: null,
  says: text(
    '出口经营者应当了解拟出口物项的性能指标和主要用途；本件记录归类的依据。',
    'An exporter has to know the performance and main use of what it exports; this paper records how the item was classified.',
  ),
  sections: [
    {
      title: text('物项', 'Item'),
      fields: [
        field('text', 'item', text('物项名称', 'Item'), 'must', ours('REG/14')),
        field('text', 'performance', text('性能指标', 'Performance'), 'must', {
          provision: 'REG/14',
          official: 'scope-consultation/performance',
        }),
        field('text', 'mainUse', text('主要用途', 'Main use'), 'must', {
          provision: 'REG/14',
          official: 'scope-consultation/mainUse',
        }),
        field('text', 'hs', text('商品编号（仅供参考）', 'Customs number (a hint)'), 'may', ours('REG/14')),
      ],
    },
    {
      title: text('归类', 'Classification'),
      fields: [
        table(
          'entries',
          text('候选条目', 'Candidate entries'),
          [
            column('text', 'code', '条目', 'Entry', 2.4, 'must'),
            column('text', 'name', '名称', 'Name', 4.4),
            column('text', 'standing', '结论', 'Standing', 2, 'must'),
            column('text', 'reason', '理由', 'Reason', 6, 'must'),
          ],
          'should',
          ours('REG/14'),
        ),
        choice(
          'conclusion',
          text('结论', 'Conclusion'),
          [
            option('controlled', '属于管制物项', 'Controlled'),
            option('not-controlled', '不属于任何条目', 'Under no entry'),
            option('open', '不能确定', 'Open'),
          ],
          'must',
          ours('REG/14'),
        ),
        field(
          'text',
          'doubt',
          text('不能确定的原因', 'Why it cannot be told'),
          { level: 'must', when: [{ field: 'conclusion', is: 'open' }] },
          { provision: 'REG/14', official: 'scope-consultation/reasonForDoubt' },
        ),
        field('text', 'law', text('所用法律版本', 'Law used'), 'should', ours('REG/14')),
        signed('REG/14'),
      ],
    },
  ],
});

export const contentWorking = defineForm({
  kind: 'content-working',
  title: text('价值比例计算底稿', 'Content working'),
  provision: '2025-61/1(1)',
  official: null,
  says: text(
    '在各种理解之下逐项计算。计算方法未见官方规定，故并列各理解。',
    'Worked out under every reading side by side, because no official method of calculation is known.',
  ),
  sections: [
    {
      title: text('物项与零件', 'Item and parts'),
      fields: [
        field('text', 'item', text('物项', 'Item'), 'must', ours('2025-61/1(1)')),
        field('text', 'currency', text('币种', 'Currency'), 'must', ours('2025-61/1(1)')),
        field(
          'amount',
          'threshold',
          text('门槛（0.001即0.1%）', 'Threshold (0.001 is 0.1%)'),
          'must',
          ours('2025-61/1(1)'),
        ),
        field('day', 'ratesOn', text('汇率日', 'Day of the rates'), 'may', ours('2025-61/1(1)')),
        table(
          'parts',
          text('零件', 'Parts'),
          [
            column('text', 'part', '料号', 'Part', 2.6, 'must'),
            column('text', 'name', '名称', 'Name', 4.4),
            column('text', 'part1', '第一部分', 'Part 1', 1.8),
            column('text', 'part2', '第二部分', 'Part 2', 1.8),
            column('text', 'origin', '中国原产', 'Chinese', 1.8),
            column('text', 'price', '单价', 'Price', 3),
          ],
          'must',
          ours('2025-61/1(1)'),
        ),
      ],
    },
    {
      title: text('结果', 'Results'),
      fields: [
        table(
          'results',
          text('各理解下的比例', 'Share under each reading'),
          [
            column('text', 'part', '料号', 'Part', 2.4, 'must'),
            column('text', 'reading', '理解', 'Reading', 4.6, 'must'),
            column('text', 'numerator', '分子', 'Numerator', 2.8, 'must'),
            column('text', 'denominator', '分母', 'Denominator', 2.8, 'must'),
            column('text', 'atThreshold', '达到门槛', 'At threshold', 2, 'must'),
          ],
          'must',
          ours('2025-61/1(1)'),
        ),
        field('text', 'digest', text('底稿文件摘要', 'Digest of the working'), 'should', ours('REG/27')),
        signed('2025-61/1(1)'),
      ],
    },
  ],
});

export const determinationMemo = defineForm({
  kind: 'determination-memo',
  title: text('认定说明', 'Determination memo'),
  provision: 'REG/14',
  official: null,
  says: text(
    '由法律数据和所给事实算得，不是法律意见，不是许可。',
    'Worked out from the law as data and the facts given; no legal advice and no licence.',
  ),
  sections: [
    {
      title: text('交易与结论', 'Act and outcome'),
      fields: [
        field('text', 'transaction', text('交易', 'Act'), 'must', ours('REG/14')),
        field('day', 'actOn', text('行为日', 'Day of the act'), 'must', ours('REG/14')),
        field('day', 'knownAt', text('所知截至', 'Law as known on'), 'must', ours('REG/14')),
        field('text', 'atLeast', text('至少', 'At least'), 'must', ours('REG/14')),
        field('text', 'atMost', text('至多', 'At most'), 'must', ours('REG/14')),
        field('text', 'law', text('法律版本与哈希', 'Law, version and hash'), 'must', ours('REG/14')),
      ],
    },
    {
      title: text('依据与后续', 'Grounds, and what follows'),
      fields: [
        table(
          'provisions',
          text('条款', 'Provisions'),
          [
            column('text', 'provision', '条款', 'Provision', 2.4, 'must'),
            column('text', 'title', '标题', 'Title', 5),
            column('text', 'holds', '成立', 'Holds', 1.8, 'must'),
            column('text', 'effect', '效果', 'Effect', 2.6),
            column('text', 'grade', '文本等级', 'Grade', 1.6),
          ],
          'should',
          ours('REG/14'),
        ),
        table(
          'needs',
          text('尚待查明', 'What is still open'),
          [
            column('text', 'key', '事项', 'Matter', 4, 'must'),
            column('text', 'question', '问题', 'Question', 8, 'must'),
          ],
          'may',
          ours('REG/14'),
        ),
        table(
          'duties',
          text('义务', 'Duties'),
          [
            column('text', 'duty', '义务', 'Duty', 3.4, 'must'),
            column('text', 'provision', '条款', 'Provision', 2.4, 'must'),
            column('text', 'certain', '确定', 'Certain', 1.6),
            column('text', 'to', '对象', 'To', 4),
          ],
          'may',
          ours('REG/14'),
        ),
        table(
          'settled',
          text('由本单位认定的事项', 'Settled by the house'),
          [
            column('text', 'key', '事项', 'Matter', 4, 'must'),
            column('text', 'value', '认定', 'Settled as', 3, 'must'),
            column('text', 'who', '何人何据', 'By whom, on what', 5),
          ],
          'may',
          ours('REG/14'),
        ),
        field('text', 'opinion', text('编制人意见', 'Remarks'), 'may', ours('REG/14')),
        signed('REG/14'),
      ],
    },
  ],
});
