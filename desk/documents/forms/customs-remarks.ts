/**
 * The lines a customs declaration carries: final destination (2025-61/7(a)), and in the remark field whether an item is
 * dual-use with its control code, or near a listed parameter and not controlled (2025-55/declaration and its sisters).
 */
import { by, column, field, ours, table } from '../form/build.ts';
import { type Derived, defineForm, type PlainRecord } from '../form/form.ts';
import type { Gap } from '../form/gap.ts';
import { text } from '../form/text.ts';

type Line = Readonly<Record<string, unknown>>;
const linesOf = ({ fields }: PlainRecord): readonly Line[] =>
  Array.isArray(fields.lines) ? (fields.lines as readonly Line[]) : [];
const CONTROLLED = 'controlled';
const NEAR = 'near';

/** The remark of one line, or null where what it has to name is missing. */
function remarkOf({ standing, entry, parameters }: Line): string | null {
  if (standing === CONTROLLED && typeof entry === 'string') return `属于两用物项；管制编码：${entry}`;
  if (standing === NEAR && typeof parameters === 'string') return `不属于管制物项；${parameters}`;
  return null;
}

function gapsOf(record: PlainRecord): readonly Gap[] {
  return linesOf(record).flatMap((line, at): readonly Gap[] => {
    const missing = (key: string): Gap => ({
      code: 'cell-missing',
      level: 'must',
      path: `fields/lines/${at}/${key}`,
      provision: '2025-55/declaration',
    });
    if (line.standing === CONTROLLED && line.entry === undefined) return [missing('entry')];
    if (line.standing === NEAR && line.parameters === undefined) return [missing('parameters')];
    return line.standing === CONTROLLED || line.standing === NEAR ? [] : [missing('standing')];
  });
}

const remarks: Derived = {
  after: 'lines',
  title: text('报关单备注栏', 'Remark field of the declaration'),
  head: [text('项号', 'Line'), text('备注栏文字', 'Remark, as typed')],
  widths: [1, 9],
  rowsOf: (record) =>
    linesOf(record).flatMap((line) => {
      const remark = remarkOf(line);
      return remark === null ? [] : [[String(line.line ?? ''), remark]];
    }),
};

export const customsRemarks = defineForm({
  kind: 'customs-remarks',
  title: text('报关单备注与申报要素', 'Customs remark lines'),
  provision: '2025-61/7(a)',
  official: null,
  says: text(
    '交报关人照录。真实性由出口经营者负责。',
    'For the declarant to copy. The exporter answers for its truth.',
  ),
  sections: [
    {
      title: text('申报', 'Declaration'),
      fields: [
        field('party', 'exporter', text('出口经营者', 'Exporter'), 'must', by('REG/21')),
        field(
          'territory',
          'finalDestination',
          text('最终目的国（地区）', 'Final destination'),
          'must',
          by('2025-61/7(a)'),
        ),
        field('text', 'licence', text('许可证号', 'Licence number'), 'should', by('REG/21')),
        table(
          'lines',
          text('各项', 'Lines'),
          [
            column('text', 'line', '项号', 'Line', 1.2, 'must'),
            column('text', 'name', '物项名称', 'Item', 4, 'must'),
            column('text', 'hs', '商品编号', 'Customs number', 2.4, 'should'),
            column('text', 'standing', `属性（${CONTROLLED}、${NEAR}）`, 'Standing', 2.4, 'must'),
            column('text', 'entry', '管制编码', 'Control code', 2.2),
            column('text', 'parameters', '具体参数', 'Real parameters', 3.4),
          ],
          'must',
          by('2025-55/declaration'),
        ),
        field('signature', 'signature', text('制单人', 'Prepared by'), 'must', ours('REG/21')),
      ],
    },
  ],
  rules: gapsOf,
  derived: [remarks],
});
