/** What examples take for granted: the shipped law, a day of it, a transaction, its dossier. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as desk from '@ytterby/desk';
import * as documents from '@ytterby/desk/documents';
import * as engine from '@ytterby/engine';
import * as amounts from '@ytterby/engine/amount';
import * as sqlBackend from '@ytterby/engine/sql';
import * as facts from '@ytterby/facts';
import * as classification from '@ytterby/facts/classification';
import * as content from '@ytterby/facts/content';
import * as flat from '@ytterby/facts/flat';
import * as ownership from '@ytterby/facts/ownership';
import * as parties from '@ytterby/facts/parties';
import * as language from '@ytterby/language';
import * as lawDoor from '@ytterby/law';
import * as lists from '@ytterby/law/lists';
import { speakerOf } from '../../desk/documents/layout/speak.ts';
import { fontOf } from '../../desk/documents/print/fonts.ts';
import { licence, shipment, standingOfNew } from '../../desk/licence/licence.fixture.ts';
import * as truth from '../../engine/truth/truth.ts';
import { seeded } from '../../facts/determination/properties/random.ts';
import { fullTransaction } from '../../facts/determination/properties/transactions.ts';
import { classifyItem } from '../../facts/dossier/classify-item.ts';
import { rowMaker } from '../../facts/dossier/row-maker.ts';
import transactionSchema from '../../facts/transaction/transaction.schema.json' with { type: 'json' };
import type { Names } from './run-example.ts';

const root = join(import.meta.dirname, '..', '..');

/** The names of the rooms' doors, and the fixtures. */
export function fixtures(): Names {
  const named = lawDoor.shipped();
  const corpus = named.corpus;
  const { law } = corpus;
  const { transaction } = JSON.parse(readFileSync(join(root, 'contract/examples/61-ratio-012.json'), 'utf8'));
  const on = '2025-10-20';
  // Every reading is settled in its first way, so that a full transaction has a settled answer.
  const first = law.readings.map((one): [string, string] => [one.key, one.alternatives[0]?.value ?? '']);
  const regime = engine.regimeOn(law, on, on, Object.fromEntries(first));
  const examiner = engine.examinerOf(regime);
  const text = { en: 'x', 'zh-CN': 'x' };
  const index = engine.indexVocabulary(law.vocabulary);
  const register = facts.registerOfCodes(corpus);
  const settled = settledDossier(corpus, regime);
  const read = ownership.readGraphs('A,B,50\nB,C,50');
  const [chain] = 'graphs' in read ? read.graphs : [];
  const graph = chain && ownership.withListed(chain, [{ id: 'A', list: 'control-list' }]).graph;
  const make = rowMaker(law.vocabulary);
  return {
    ...classification,
    ...content,
    ...flat,
    ...parties,
    ...ownership,
    ...engine,
    ...sqlBackend,
    ...amounts,
    ...truth,
    ...lawDoor,
    ...lists,
    ...facts,
    ...documents,
    ...desk,
    speakerOf,
    fontBytes: fontOf('Noto Sans SC', 'normal').bytes,
    licence,
    shipment,
    account: standingOfNew(licence).account,
    balance: desk.openBalances(licence)[0],
    ...language,
    corpus,
    law,
    named,
    transaction,
    on,
    regime,
    examiner,
    index,
    root: settled.root,
    diagram: engine.buildDiagram(examiner, settled.root),
    graph,
    seeded,
    codes: undefined,
    make,
    standing: classifyItem({ entries: [] }, corpus, {}),
    transactionSchema,
    says: text,
    activity: { kind: 'goods-export' },
    question: text,
    effect: text,
    parts: { pointer: '/x', phrase: text, question: text, suppliedBy: 'exporter' },
    noun: text,
    register,
    entry: lists.controlEntries.find((one) => one.code === '2025-61/P1-04'),
    vocabulary: law.vocabulary,
    tracing: {
      index,
      holds: () => () => engine.NO,
      shared: new Map(),
      walk: { number: 0 },
      made: new Map(),
    },
    settling: {
      statusOf: () => ({ kind: 'not-yet', from: null }),
      settled: {},
      alternatives: () => [],
      notices: {},
      alive: () => true,
    },
  };
}

/** The dossier of the first random transaction that nothing unknown is left of on the day. */
function settledDossier(corpus: lawDoor.Corpus, regime: engine.Regime): { readonly root: engine.Row } {
  for (let seed = 0; seed < 1000; seed++) {
    const dossier = facts.readTransaction(fullTransaction(seeded(seed)), corpus, {});
    const diagram = engine.buildDiagram(engine.examinerOf(regime), dossier.root);
    if (diagram.variables.length === 0) return dossier;
  }
  throw new Error('no settled dossier among a thousand');
}
