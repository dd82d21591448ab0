/** A flat row is exactly one transaction, or is refused with its column and what would be right. */
import { shipped } from '@ytterby/law';
import { describe, expect, it } from 'vitest';
import { checkTransaction } from '../transaction/check.ts';
import { FLAT_COLUMNS } from './columns.ts';
import { columnOf, type FlatRow, fromFlat } from './from-flat.ts';

const { corpus } = shipped();
const motor: FlatRow = {
  id: 'line-1',
  on_day: '2026-11-23',
  activity: 'goods-export',
  from_territory: 'DE',
  to_territory: 'US',
  exporter_name: 'Motor maker',
  exporter_country: 'DE',
  end_user_military: 'no',
  end_user_listings: 'control-list|2026-11;watch-list',
  end_user_held_by_listed: 'control-list|50|indirect',
  logic_chip_nm: 'none',
  memory_chip_layers: '256',
  entries: '2025-61/P2-1.3',
  item_value: '420',
  made_in: 'DE',
  content: '2025-61/P1-02|CN|0.12;none|DE|;|JP|1..3',
  licence_held: 'false',
};
const faultsOf = (row: FlatRow): readonly string[] => {
  const read = fromFlat(row, corpus);
  return 'faults' in read ? read.faults.map((fault) => `${fault.path} ${fault.code}`) : [];
};

describe('a flat row', () => {
  it('is the transaction it says', () => {
    const read = fromFlat(motor, corpus);
    const item = {
      entries: ['2025-61/P2-1.3'],
      madeIn: 'DE',
      value: '420',
      content: [
        { entries: ['2025-61/P1-02'], origin: 'CN', value: '0.12', content: [] },
        { entries: [], origin: 'DE', content: [] },
        { origin: 'JP', value: { min: '1', max: '3' }, content: [] },
      ],
    };
    expect(read).toEqual({
      transaction: {
        id: 'line-1',
        on: '2026-11-23',
        activity: { kind: 'goods-export', from: 'DE', to: 'US' },
        licence: { held: false },
        endUse: { logicChipNm: false, memoryChipLayers: 256 },
        parties: [
          { role: 'exporter', name: 'Motor maker', establishedIn: 'DE' },
          {
            role: 'end-user',
            militaryUser: false,
            listings: [{ list: 'control-list', entry: '2026-11' }, { list: 'watch-list' }],
            heldByListed: [{ list: 'control-list', percent: '50', direct: false }],
          },
        ],
        items: [item],
      },
    });
    expect('transaction' in read && 'transaction' in checkTransaction(read.transaction, corpus)).toBe(true);
  });

  it('leaves what it does not say unknown, and says none where it says none', () => {
    const bare = fromFlat({ on_day: '2026-11-23', activity: 'assistance', entries: '', hs: null }, corpus);
    expect(bare).toEqual({ transaction: { on: '2026-11-23', activity: { kind: 'assistance' } } });
    const none = fromFlat({ on_day: '2026-11-23', activity: 'assistance', no_item: true }, corpus);
    expect(none).toEqual({ transaction: { on: '2026-11-23', activity: { kind: 'assistance' }, items: [] } });
  });

  it.each<[string, FlatRow, string]>([
    ['no day', { on_day: '' }, 'on_day missing'],
    ['no such day', { on_day: '2025-02-30' }, 'on_day no-such-day'],
    ['a day beyond the corpus', { on_day: '1999-01-01' }, 'on_day outside-corpus'],
    ['a word', { activity: 'good-export' }, 'activity not-one-of'],
    ['a territory', { to_territory: 'us' }, 'to_territory not-a-territory'],
    ['a truth', { licence_held: 'maybe' }, 'licence_held wrong-type'],
    ['a code', { entries: '1C904.a.99' }, 'entries unknown-code'],
    ['a code inside', { content: '1C904.a.99|CN|1' }, 'content unknown-code'],
    ['an amount', { item_value: '1,5' }, 'item_value unknown-value'],
    ['too many digits', { item_value: '0.1234567' }, 'item_value unknown-value'],
    ['a part dearer than its whole', { content: '2025-61/P1-02|CN|421' }, 'content share-above-one'],
    ['a list', { end_user_listings: 'black-list' }, 'end_user_listings unknown-value'],
    ['a notice', { end_user_listings: 'control-list|2099-1' }, 'end_user_listings unknown-value'],
    ['a share', { end_user_held_by_listed: 'control-list|101' }, 'end_user_held_by_listed above-hundred'],
    ['an item and none', { no_item: 'true' }, 'no_item contradiction'],
    ['a customs number', { hs: '85' }, 'hs not-a-customs-number'],
  ])('is refused for %s', (_, cells, fault) => expect(faultsOf({ ...motor, ...cells })).toEqual([fault]));

  it('names the column of a place', () => {
    expect(columnOf('/parties/1/establishedIn', ['exporter', 'end-user'])).toBe('end_user_country');
    expect(columnOf('/items/0/content/2/value', [])).toBe('content');
    expect(columnOf('/parties', [])).toBe('/parties');
    expect(new Set(FLAT_COLUMNS.map(({ name }) => name)).size).toBe(FLAT_COLUMNS.length);
  });
});
