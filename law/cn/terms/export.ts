/**
 * Export (出口) as ECL/2 and REG/2 mean it: movement out of China, and provision by Chinese persons to foreign
 * organisations or individuals wherever they are. Gifts, aid, exhibition and lease count as trade does.
 */
import { allOf, anyOf, isOneOf, not } from '@ytterby/engine';
import { activity } from '../../vocabulary/activity.ts';
import {
  exporterAbroad,
  exporterChinese,
  fromAbroad,
  fromChina,
  recipientForeign,
  toAbroad,
} from './persons.ts';

export const goodsLeaveChina = allOf(
  isOneOf(activity.act, 'goods-export'),
  fromChina,
  not(isOneOf(activity.to, 'CN')),
);

/** Provision by a Chinese person to a foreign one (ECL/2, second limb): no border need be crossed. */
const goodsProvided = allOf(
  isOneOf(activity.act, 'goods-transfer', 'goods-export'),
  exporterChinese,
  recipientForeign,
);

/** 2025-62/2: moved from China to abroad, or provided, in China or abroad, to a foreign organisation or individual. */
export const technologyExported = allOf(
  isOneOf(activity.act, 'technology-transfer'),
  anyOf(
    allOf(fromChina, not(isOneOf(activity.to, 'CN'))),
    allOf(anyOf(fromChina, exporterChinese), recipientForeign),
  ),
);

export const exported = anyOf(goodsLeaveChina, goodsProvided, technologyExported);

/** Technology made available to unspecified persons by an exporter in the sense of 2025-62/2. */
export const disclosed = allOf(isOneOf(activity.act, 'disclosure'), anyOf(fromChina, exporterChinese));

/** 2025-61/1: an overseas specified export operator exports to a country or region other than China. */
export const exportedFromAbroad = allOf(
  isOneOf(activity.act, 'goods-export'),
  fromAbroad,
  toAbroad,
  exporterAbroad,
);

/** 2025-61/7: such an operator transfers or exports; wider than the licence's trigger. */
export const movedOnAbroad = anyOf(
  exportedFromAbroad,
  allOf(isOneOf(activity.act, 'goods-transfer'), fromAbroad, exporterAbroad),
);

/** 2026-11 and its sisters: a person abroad transfers or provides. */
export const providedByPersonAbroad = allOf(
  isOneOf(activity.act, 'goods-export', 'goods-transfer', 'technology-transfer'),
  fromAbroad,
  exporterAbroad,
);
