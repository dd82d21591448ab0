/** Questions to a supplier about parts whose content, origin or price decides a determination. The house's own paper. */
import { column, field, ours, statement, table } from '../form/build.ts';
import { defineForm } from '../form/form.ts';
import { text } from '../form/text.ts';

export const supplierQuestionnaire = defineForm({
  kind: 'supplier-questionnaire',
  title: text('供应商问卷', 'Supplier questionnaire'),
  provision: '2025-61/1(1)',
  official: null,
  says: text(
    '请填写空白栏并签章寄回。不清楚之处请写明，不要估计。',
    'Please fill in the empty columns, sign and return. Where something is not known, say so rather than guess.',
  ),
  sections: [
    {
      title: text('双方', 'Who asks, and who answers'),
      fields: [
        field('party', 'asker', text('询问方', 'Asked by'), 'must', ours('2025-61/1')),
        field('party', 'supplier', text('供应商', 'Supplier'), 'must', ours('2025-61/1')),
        field('day', 'answerBy', text('请于此日前答复', 'Please answer by'), 'should', ours('2025-61/1')),
      ],
    },
    {
      title: text('问题', 'Questions'),
      fields: [
        table(
          'parts',
          text('零件与所问事项', 'Parts and what is asked'),
          [
            column('text', 'part', '料号', 'Part', 2.2, 'must'),
            column('text', 'name', '名称', 'Name', 3.4),
            column('text', 'question', '问题', 'Question', 5, 'must'),
            column('text', 'answer', '答复', 'Answer', 4),
          ],
          'must',
          ours('2025-61/1(1)'),
        ),
        table(
          'content',
          text('所含附件1第一部分物项', 'Annex 1 Part 1 items inside'),
          [
            column('text', 'part', '料号', 'Part', 2.2),
            column('text', 'item', '物项', 'Item', 3.4),
            column('territory', 'origin', '原产地', 'Origin', 1.8),
            column('amount', 'value', '每件价值', 'Value a piece', 2.2),
            column('text', 'currency', '币种', 'Currency', 1.6),
            column('day', 'asOf', '计价日', 'As of', 2.2),
          ],
          'may',
          ours('2025-61/1(1)'),
        ),
        field(
          'text',
          'technology',
          text('是否使用中国的稀土技术生产（何种）', 'Made with Chinese rare-earth technology? Which?'),
          'may',
          ours('2025-61/1(2)'),
        ),
        field(
          'papers',
          'notices',
          text('已收到的合规告知书', 'Compliance Notices received'),
          'may',
          ours('2025-61/7(b)'),
        ),
        statement(
          'true',
          text('供应商声明', "Supplier's statement"),
          text('以上答复真实、完整。', 'The answers above are true and complete.'),
          'may',
          ours('2025-61/1'),
        ),
        field('signature', 'signature', text('发出人', 'Sent by'), 'must', ours('2025-61/1')),
      ],
    },
  ],
});
