/**
 * The kinds of node a rule tree is made of. Each kind has its own file with its interface, factory and doc;
 * every backend switches over this union, so a new kind does not compile until all backends know it.
 */
import type { AllOf } from './all-of.ts';
import type { AnyOf } from './any-of.ts';
import type { CompareAmount } from './compare-amount.ts';
import type { CompareDate } from './compare-date.ts';
import type { CompareNumber } from './compare-number.ts';
import type { Constant } from './constant.ts';
import type { Every } from './every.ts';
import type { Holds } from './holds.ts';
import type { InForce } from './in-force.ts';
import type { Includes } from './includes.ts';
import type { IsOneOf } from './is-one-of.ts';
import type { IsTrue } from './is-true.ts';
import type { Not } from './not.ts';
import type { NoticeInForce } from './notice-in-force.ts';
import type { OpenStatus } from './open-status.ts';
import type { Reading } from './reading.ts';
import type { ShareAtLeast } from './share-at-least.ts';
import type { Some } from './some.ts';
import type { SumAtLeast } from './sum-at-least.ts';

export type Node =
  | AllOf
  | AnyOf
  | CompareAmount
  | CompareDate
  | CompareNumber
  | Constant
  | Every
  | Holds
  | InForce
  | Includes
  | IsOneOf
  | IsTrue
  | Not
  | NoticeInForce
  | OpenStatus
  | Reading
  | ShareAtLeast
  | Some
  | SumAtLeast;

export type NodeKind = Node['kind'];
