/**
 * The flat form: one transaction as one row of plain columns, for tables, files and SQL engines. Each column stands for
 * one place of the contract's transaction; what a row leaves out is not known.
 */

/** How a cell is read. */
export type FlatType =
  | 'text'
  | 'day'
  | 'truth'
  | 'word'
  | 'territory'
  | 'territories'
  | 'amount'
  | 'number'
  | 'code-list'
  | 'listings'
  | 'holdings'
  | 'content'
  | 'currency'
  | 'customs-number';

export type FlatColumn = {
  readonly name: string;
  readonly type: FlatType;
  /** Place in the transaction; a party is named by its role: `/parties/end-user/kind`. */
  readonly pointer: string;
  /** The words a `word` column may hold. */
  readonly words?: readonly string[];
};

/** Parties that a row may name, one of each role, in the order in which they stand in the transaction. */
export const FLAT_PARTIES = [
  { prefix: 'exporter', role: 'exporter' },
  { prefix: 'importer', role: 'importer' },
  { prefix: 'recipient', role: 'recipient' },
  { prefix: 'end_user', role: 'end-user' },
] as const;

const column = (name: string, type: FlatType, pointer: string, words?: readonly string[]): FlatColumn =>
  Object.freeze({ name, type, pointer, ...(words ? { words } : {}) });

const ACTS = ['goods-export', 'goods-transfer', 'technology-transfer', 'assistance', 'service', 'disclosure'];
const SERVED = ['goods-export', 'technology-transfer', 'assistance'];
const SERVICES = [
  'intermediary',
  'matchmaking',
  'agency',
  'freight',
  'delivery',
  'customs-declaration',
  'e-commerce-platform',
  'finance',
  'other',
];
const PURPOSES = [
  'sale',
  'gift',
  'sample',
  'aid',
  'lease',
  'exhibition',
  'exhibition-return',
  'repair',
  'repair-return',
  'test',
  'test-return',
  'other',
];

const ofAct: readonly FlatColumn[] = [
  column('id', 'text', '/id'),
  column('on_day', 'day', '/on'),
  column('known_at', 'day', '/knownAt'),
  column('activity', 'word', '/activity/kind', ACTS),
  column('service', 'word', '/activity/service', SERVICES),
  column('served_activity', 'word', '/activity/servedActivity', SERVED),
  column('asked_customer', 'truth', '/activity/askedCustomer'),
  column('from_territory', 'territory', '/activity/from'),
  column('to_territory', 'territory', '/activity/to'),
  column('via', 'territories', '/activity/via'),
  column('purpose', 'word', '/activity/purpose', PURPOSES),
  column('knowledge', 'word', '/knowledge', ['knows', 'should-know', 'notified', 'none']),
  column('licence_held', 'truth', '/licence/held'),
  column('licence_covers', 'truth', '/licence/covers'),
];

const ofEndUse: readonly FlatColumn[] = [
  column('mass_destruction', 'truth', '/endUse/massDestruction'),
  column('terrorism', 'truth', '/endUse/terrorism'),
  column('military_end_use', 'truth', '/endUse/military'),
  column('logic_chip_nm', 'number', '/endUse/logicChipNm'),
  column('memory_chip_layers', 'number', '/endUse/memoryChipLayers'),
  column('chip_equipment', 'truth', '/endUse/chipEquipment'),
  column('military_ai', 'truth', '/endUse/militaryAi'),
  column('humanitarian', 'truth', '/endUse/humanitarian'),
  column('overseas_rare_earth', 'truth', '/endUse/overseasRareEarth'),
  column('national_security', 'truth', '/endUse/nationalSecurity'),
];

const ofParties: readonly FlatColumn[] = FLAT_PARTIES.flatMap(({ prefix, role }) => [
  column(`${prefix}_name`, 'text', `/parties/${role}/name`),
  column(`${prefix}_kind`, 'word', `/parties/${role}/kind`, ['organisation', 'natural-person']),
  column(`${prefix}_country`, 'territory', `/parties/${role}/establishedIn`),
  column(`${prefix}_nationality`, 'territory', `/parties/${role}/nationality`),
  column(`${prefix}_military`, 'truth', `/parties/${role}/militaryUser`),
  column(`${prefix}_listings`, 'listings', `/parties/${role}/listings`),
  column(`${prefix}_held_by_listed`, 'holdings', `/parties/${role}/heldByListed`),
]);

const ofItem: readonly FlatColumn[] = [
  column('no_item', 'truth', '/items'),
  column('item_id', 'text', '/items/0/id'),
  column('item_name', 'text', '/items/0/name'),
  column('hs', 'customs-number', '/items/0/hs'),
  column('entries', 'code-list', '/items/0/entries'),
  column('origin', 'territory', '/items/0/origin'),
  column('made_in', 'territory', '/items/0/madeIn'),
  column('item_value', 'amount', '/items/0/value'),
  column('currency', 'currency', '/items/0/currency'),
  column('chinese_technology', 'truth', '/items/0/chineseTechnology'),
  column('chinese_equipment', 'truth', '/items/0/chineseEquipment'),
  column('public_domain', 'truth', '/items/0/technology/publicDomain'),
  column('basic_research', 'truth', '/items/0/technology/basicResearch'),
  column('patent_application', 'truth', '/items/0/technology/patentApplication'),
  column('left_china_on', 'day', '/items/0/leftChinaOn'),
  column('content', 'content', '/items/0/content'),
];

/** All columns, in the order in which the product writes them. `on_day` and `activity` are required. */
export const FLAT_COLUMNS: readonly FlatColumn[] = [...ofAct, ...ofEndUse, ...ofParties, ...ofItem];

/** Columns that only name an item, a party or a line; the law reads none of them. */
export const NAMING_COLUMNS: readonly string[] = ['id', 'item_id', 'item_name', 'hs', 'currency', 'via'];
