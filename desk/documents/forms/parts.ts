/** Columns and sentences that several forms share. */
import { column } from '../form/build.ts';

/** An item as every paper names it. Quantities and values are decimal strings. */
export const itemColumns = [
  column('text', 'name', '物项名称', 'Item', 5, 'must'),
  column('text', 'entry', '管制编码或附件条目', 'Control code or annex entry', 3, 'should'),
  column('text', 'hs', '商品编号', 'Customs number', 2.4),
  column('amount', 'quantity', '数量', 'Quantity', 2, 'should'),
  column('text', 'unit', '单位', 'Unit', 1.4),
  column('amount', 'value', '金额', 'Value', 2),
  column('text', 'currency', '币种', 'Currency', 1.6),
] as const;
