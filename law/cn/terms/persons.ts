/** Persons and places as the law means them: Chinese, foreign, abroad; exporters, importers and end users. */
import { allOf, anyOf, isOneOf, not, reading, some } from '@ytterby/engine';
import { activity } from '../../vocabulary/activity.ts';
import { item } from '../../vocabulary/item.ts';
import { party } from '../../vocabulary/party.ts';

/** Whether Hong Kong, Macao and Taiwan are "overseas" (境外) and "other countries and regions": 2025-61/1, unsettled. */
export const HK_MO_TW = 'reading:2025-61/1-hk-mo-tw';

const exporterRole = isOneOf(party.role, 'exporter');
/** Importers and end users (进口商和最终用户), and whoever receives next where neither is named. */
export const consigneeRole = isOneOf(party.role, 'importer', 'end-user', 'recipient');
export const importerOrEndUserRole = isOneOf(party.role, 'importer', 'end-user');

/** A Chinese citizen, legal person or unincorporated organisation (中国公民、法人和非法人组织). */
const chinesePerson = anyOf(
  allOf(isOneOf(party.kind, 'organisation'), isOneOf(party.establishedIn, 'CN')),
  allOf(isOneOf(party.kind, 'natural-person'), isOneOf(party.nationality, 'CN')),
  // Chinese either way: follows from the two, and lets the answer stand where the kind is not known.
  allOf(isOneOf(party.establishedIn, 'CN'), isOneOf(party.nationality, 'CN')),
);

export const exporterChinese = some('party', exporterRole, chinesePerson);

/** A foreign organisation or individual (外国组织和个人) receives. */
export const recipientForeign = some('party', consigneeRole, not(chinesePerson));

const placeAbroadOfParty = reading(HK_MO_TW, {
  abroad: not(isOneOf(party.establishedIn, 'CN')),
  'not-abroad': not(isOneOf(party.establishedIn, 'CN', 'HK', 'MO', 'TW')),
});

/** The exporter is an organisation or individual outside China (境外组织和个人). */
export const exporterAbroad = some('party', exporterRole, placeAbroadOfParty);

export const fromChina = isOneOf(activity.from, 'CN');

export const fromAbroad = reading(HK_MO_TW, {
  abroad: not(isOneOf(activity.from, 'CN')),
  'not-abroad': not(isOneOf(activity.from, 'CN', 'HK', 'MO', 'TW')),
});

/** To a country or region other than China (中国以外的其他国家和地区). */
export const toAbroad = reading(HK_MO_TW, {
  abroad: not(isOneOf(activity.to, 'CN')),
  'not-abroad': not(isOneOf(activity.to, 'CN', 'HK', 'MO', 'TW')),
});

/** Made outside China (在境外制造). */
export const madeAbroad = reading(HK_MO_TW, {
  abroad: not(isOneOf(item.madeIn, 'CN')),
  'not-abroad': not(isOneOf(item.madeIn, 'CN', 'HK', 'MO', 'TW')),
});

export const originChina = isOneOf(item.origin, 'CN');
