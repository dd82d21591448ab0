/** A party is on a list, by a notice whose measures are in force; where no notice is named, by the list itself. */
import { allOf, anyOf, isOneOf, isTrue, noticeInForce, some } from '@ytterby/engine';
import { listing, party } from '../../vocabulary/party.ts';
import { consigneeRole } from './persons.ts';

const inEffect = anyOf(isTrue(listing.unnamed), noticeInForce(listing.notice));

export const onControlList = some('listing', isOneOf(listing.list, 'control-list'), inEffect);
export const onWatchList = some('listing', isOneOf(listing.list, 'watch-list'), inEffect);
export const onControlOrWatchList = some(
  'listing',
  isOneOf(listing.list, 'control-list', 'watch-list'),
  inEffect,
);

/** On the unreliable entity list by a notice that bars China-related import and export. */
export const barredFromTrade = some(
  'listing',
  isOneOf(listing.list, 'unreliable-entity-list'),
  allOf(inEffect, isTrue(listing.barsTrade)),
);

export const consigneeOnControlList = some('party', consigneeRole, onControlList);
export const consigneeOnWatchList = some('party', consigneeRole, onWatchList);
export const consigneeBarred = some('party', consigneeRole, barredFromTrade);
export const exporterBarred = some('party', isOneOf(party.role, 'exporter'), barredFromTrade);
