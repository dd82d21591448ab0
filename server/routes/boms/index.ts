/** Bills of materials (物料清单), kept and asked about. */
import { z } from 'zod';
import { problem } from '../../http/problem.ts';
import { type Call, onRows, type Route } from '../../http/route.ts';
import { byId } from '../../http/schemas.ts';
import { answerContent, bomDocument, contentAnswered, contentAsked, faultsOfBom } from '../content/answer.ts';
import { rowOf } from '../keep-document.ts';
import { type Kind, resourceRoutes } from '../resource.ts';

export const bom: Kind = {
  table: 'boms',
  path: '/boms',
  one: 'Bom',
  many: 'Boms',
  document: bomDocument,
  check: (document, call) => faultsOfBom(call, document, 'document'),
};

const content = onRows({
  method: 'POST',
  path: '/boms/{id}/content',
  name: 'askContentOfBom',
  says: 'The value shares of a kept bill of materials, and what if',
  allow: 'records:read',
  params: byId,
  body: z.strictObject(contentAsked),
  answers: { 200: contentAnswered },
  run: async (call) => {
    const row = await rowOf(call.db, bom, call.params.id);
    return row ? answerContent(call as Call, row.document, call.body, 'document') : problem('not-found');
  },
});

export const bomRoutes: readonly Route[] = [...resourceRoutes(bom), content];
