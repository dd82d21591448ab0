/** The help, in English: what each command is for, its options, and one example of each. */
import type { CommandName } from '../../command.ts';

type Entry = { readonly usage: string; readonly says: string; readonly example: string };

const commands: Readonly<Record<CommandName, Entry>> = {
  determine: {
    usage: 'ytterby determine [FILE ...]',
    says: 'Determines each transaction of the files (JSON, an array, or NDJSON; - or nothing: standard input). One answer is pretty JSON, several an array. Exit status 2 if a document could not be read, with one line per fault.',
    example: 'ytterby determine samples/transactions/motor-de-us.json',
  },
  explain: {
    usage: 'ytterby explain [FILE ...]',
    says: 'The same answers in words: the answer first, then what would settle it, the provisions with what decides them, the duties.',
    example: 'ytterby explain samples/transactions/motor-de-us.json',
  },
  classify: {
    usage: 'ytterby classify [FILE|-]',
    says: 'Candidate control entries of each item: one JSON item, NDJSON lines of id, name, attributes and hs, or a CSV or XLSX table with a row an item (its columns are guessed and shown; a mapping file settles them). One answer a line; an item that cannot be read has its error in its place, and the exit status is 2.',
    example: 'ytterby classify samples/items/items.ndjson --explain',
  },
  content: {
    usage: 'ytterby content BOM',
    says: 'The value shares of a bill of materials (JSON, CSV, XLSX, or an IPC-1752A or IEC 62474 declaration) for every Part 2 item at every level: all readings side by side, the three limbs of 2025-61/1 apart, what is unknown and what to ask for first.',
    example: 'ytterby content samples/boms/servo-motor.csv --rates samples/boms/rates.csv',
  },
  screen: {
    usage: 'ytterby screen NAME|FILE',
    says: 'Screens a name, or the names of a file (one a line, CSV, or parties in NDJSON), against the control list, the watch list and the unreliable entity list of a day as known on a day, and against lists of your own. With --pairs FILE: judges pairs of names, one a line (id, query, candidate, schema), one answer a line.',
    example: 'ytterby screen "Lockheed Martin" --on 2026-11-23',
  },
  'bulk determine': {
    usage: 'ytterby bulk determine IN ... -o OUT',
    says: 'Determines every line of files of any size, one transaction a line: CSV, XLSX, NDJSON (nested or flat) or Parquet in, any of them out by the end of its name. Columns are guessed and shown, or named in a mapping file. Lines that cannot be read go to OUT.refused.csv with row and reason, and the exit status is 2. A run that was stopped goes on where it was when the same command is given again.',
    example: 'ytterby bulk determine samples/bulk/orders.csv -o answers.csv',
  },
  'bulk diff': {
    usage: 'ytterby bulk diff IN ... -o OUT',
    says: 'The same lines on two days, under two laws or two settings: what gets stricter, what freer, and why, by provision, item and customer. OUT holds the lines that change.',
    example: 'ytterby bulk diff samples/bulk/orders.csv -o changes.csv --from 2025-11-01 --to 2026-12-01',
  },
  'bulk screen': {
    usage: 'ytterby bulk screen IN ... -o OUT',
    says: 'Screens every party of files of any size against the official lists of a day and lists of your own, one party a line, in the same forms as bulk determine.',
    example: 'ytterby bulk screen samples/bulk/customers.csv -o screened.csv',
  },
  own: {
    usage: 'ytterby own [FILE|-]',
    says: 'Who counts as held by listed parties in an ownership graph (JSON, NDJSON of graphs, BODS 0.4, FollowTheMoney, or CSV of owner, owned, percent), under every reading of "held 50% or more", and which share to ask for.',
    example: 'ytterby own samples/ownership/joint-venture.json',
  },
  law: {
    usage: 'ytterby law [COMMAND]',
    says: 'The law as this program holds it. Without a command: the list of instruments.',
    example: 'ytterby law show 2025-61/1',
  },
  'law list': {
    usage: 'ytterby law list',
    says: 'Every instrument: id, number, title, days, and its status today.',
    example: 'ytterby law list --on 2025-12-01',
  },
  'law show': {
    usage: 'ytterby law show ID',
    says: 'A provision or an instrument: what it says in our own words, its notes, what is unsettled in it, its rules, sources and status.',
    example: "ytterby law show '2025-61/1(1)'",
  },
  'law status': {
    usage: 'ytterby law status',
    says: 'The status of every instrument and separately dated provision on a day, and by which act.',
    example: 'ytterby law status --on 2026-11-23 --known-at 2026-11-23',
  },
  'law items': {
    usage: 'ytterby law items QUERY',
    says: 'Control entries by code, name (Chinese or English), element or customs number; the nearest codes where none is found.',
    example: 'ytterby law items dysprosium',
  },
  'law coverage': {
    usage: 'ytterby law coverage',
    says: 'How many provisions are formalised as rules or acts, how many are not and why, counted from the rules and acts that cite them.',
    example: 'ytterby law coverage',
  },
  'law diff': {
    usage: 'ytterby law diff --from DAY --to DAY',
    says: 'What changes between two days: the status of provisions, list entries, notices that list parties.',
    example: 'ytterby law diff --from 2025-10-08 --to 2025-12-01',
  },
  'law readings': {
    usage: 'ytterby law readings',
    says: 'Where the law can be read in more than one way: each reading with its alternatives.',
    example: 'ytterby law readings',
  },
  'law export': {
    usage: 'ytterby law export',
    says: 'The corpus as canonical JSON with its hash (on standard error too); --law FILE loads it anywhere.',
    example: 'ytterby law export --hash',
  },
  deadlines: {
    usage: 'ytterby deadlines [FILE ...]',
    says: 'The days to be kept that follow from determinations (what ytterby determine printed; - or nothing: standard input), the nearest first; as a calendar file with --ics. With --from and --working-days: the end of a period of Chinese working days, or an interval where a year is not published.',
    example: 'ytterby deadlines --from 2026-12-18 --working-days 10',
  },
  'licence check': {
    usage: 'ytterby licence check LICENCE SHIPMENT ...',
    says: 'Holds shipments (JSON, an array, or a line each) against a licence (JSON), one after the other: whether each may go, every reason why not with its provision, and what is left.',
    example: 'ytterby licence check samples/licences/general.json samples/licences/shipments.ndjson',
  },
  mcp: {
    usage: 'ytterby mcp',
    says: 'Serves the verbs above to an assistant over the Model Context Protocol, on standard input and output. They read no file and keep nothing. With --server and a key in YTTERBY_KEY also what the organisation keeps, as far as the key may.',
    example: 'ytterby mcp',
  },
  serve: {
    usage: 'ytterby serve',
    says: 'The server with its screens and its API, on the embedded store in ./data (or YTTERBY_DATA), or on a PostgreSQL server (DATABASE_URL). It listens on this machine alone unless told. The first start makes a sample organisation and prints a password once.',
    example: 'ytterby serve --port 8390',
  },
  tour: {
    usage: 'ytterby tour',
    says: 'A walk through three transactions with their explanations, and what to type next.',
    example: 'ytterby tour',
  },
};

const options: Readonly<Record<string, string>> = {
  'no-screen': 'do not screen parties by name',
  ownership: 'an ownership file in which holdings of listed parties are looked up',
  list: 'a list of your own: CSV, pasted lines, or FollowTheMoney JSON lines; repeats',
  pairs: 'judge pairs of names, one a line',
  ndjson: 'one answer a line',
  explain: 'in words instead of JSON',
  all: 'also the provisions that do not apply, and long lists in full',
  assume: 'settle a status or a reading for this run; may be given several times',
  'known-at':
    'use only what had been published by this day; a transaction that names its own keeps it (today)',
  house: 'the statuses and readings your organisation has settled (ytterby.house.json, if it is there)',
  law: 'use this exported corpus instead of the one carried along',
  on: 'the day asked about (today)',
  from: 'the earlier day, or the day before a period begins',
  'working-days': 'how many Chinese working days',
  ics: 'as iCalendar, for a calendar program',
  to: 'the later day',
  json: 'as JSON',
  hash: 'print the hash alone',
  map: 'which column says what: {"columns": {"id": "Part No"}, "sheet": "BOM", "headingRow": 3}',
  encoding: 'the encoding of a CSV file, where it does not tell itself',
  yes: 'use the guessed columns without asking',
  item: 'the part in question (the one that is in nothing else)',
  'what-if': 'other suppliers, origins or prices to set beside: JSON',
  rates: 'dated exchange rates: JSON or CSV of from, to, on, rate',
  smelters: 'an RMI AMRT workbook: its rare-earth smelters, as hints at origin',
  replay: 'work a working out again and say whether the answer is the same',
  server: 'the address of the house’s server, for the verbs on what it keeps',
  output: 'write to this file, in the form that the end of its name says',
  threads: 'how many threads answer (as many as there are cores)',
  full: 'whole determinations, one a line, instead of rows (NDJSON only)',
  'from-assume': 'settle a status or a reading on the earlier side only',
  'to-assume': 'settle a status or a reading on the later side only',
  'from-law': 'the exported corpus of the earlier side',
  'to-law': 'the exported corpus of the later side',
  port: 'the port to listen on (8390); 0 for any that is free',
  listen: 'the address to listen on (127.0.0.1: this machine alone)',
  data: 'the folder of the embedded store',
  'public-url': 'the address by which people reach the server, where something stands in front of it',
  'no-samples': 'make no sample organisation on the first start',
  'no-screens': 'serve the API alone',
  log: 'how much to log on standard error: debug, info, warn or error (warn)',
  lang: 'en, zh-CN or zh-HK (else by LANG)',
  help: 'this help',
  version: 'the version',
};

export const help = {
  commands,
  option: (name: string): string => options[name] ?? '',
  title: "Ytterby: where you stand under China's rare-earth export controls",
  usage: 'Usage',
  commandsHead: 'Commands',
  optionsHead: 'Options',
  exampleHead: 'Example',
  closing: 'ytterby COMMAND --help says more of each. This is no legal advice.',
};
