/** Screening (名单筛查) against the official lists of a day and lists of one's own. */
export { listedByName } from './listed-by-name.ts';
export { type OwnList, type ScreenAnswer, type ScreenedHit, screenAgainst } from './screen-against.ts';
