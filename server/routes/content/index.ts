/** Content (含量): the value shares of a bill of materials that is sent along; nothing is kept. */
import { z } from 'zod';
import { type Call, onRows, type Route } from '../../http/route.ts';
import { answerContent, bomDocument, contentAnswered, contentAsked } from './answer.ts';

const ask = onRows({
  method: 'POST',
  path: '/content',
  name: 'askContent',
  says: 'Value shares of a bill of materials under every reading, what to ask suppliers for first, and what if',
  allow: 'ask',
  body: z.strictObject({ bom: bomDocument, ...contentAsked }),
  answers: { 200: contentAnswered },
  run: (call) => answerContent(call as Call, call.body.bom, call.body, 'bom'),
});

export const contentRoutes: readonly Route[] = [ask];
