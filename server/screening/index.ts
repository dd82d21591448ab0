/** Screening (名单筛查) as kept work. */
export { listAt, listsInUse, type ScreenList } from './lists.ts';
export { type PartyToScreen, type ScreeningDone, screenKeptParty, settingsOf } from './screen-party.ts';
