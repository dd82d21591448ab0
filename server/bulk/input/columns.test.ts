/** Usual headings are known for what they say; the same words in another order of the file change nothing. */
import { expect, test } from 'vitest';
import { lineColumns } from './line-columns.ts';
import { partyColumns } from './party-columns.ts';

const namesOf = (read: ReturnType<typeof lineColumns>) => ('faults' in read ? read.faults : read.names);

test('columns of lines', () => {
  expect(namesOf(lineColumns(['Order No', 'Control entries', 'From', 'To'], undefined))).toEqual([
    'id',
    'entries',
    'from_territory',
    'to_territory',
  ]);
  expect(namesOf(lineColumns(['订单号', '管制物项', '从', '到', '最终用户国家'], undefined))).toEqual([
    'id',
    'entries',
    'from_territory',
    'to_territory',
    'end_user_country',
  ]);
});

test('columns of parties, their identifiers among them', () => {
  expect(namesOf(partyColumns(['客户编号', '客户名称', '统一社会信用代码', 'LEI'], undefined))).toEqual([
    'id',
    'name',
    'uscc',
    'lei',
  ]);
});
