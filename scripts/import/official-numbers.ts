/**
 * From the research names of instruments and notices to official numbers, as the contract writes them.
 * `CN-MOFCOM-GAC-2025-18` is Announcement No. 18 of 2025 (商务部 海关总署公告2025年第18号): `2025-18`.
 */

/** Editions of the technology catalogue (中国禁止出口限制出口技术目录) go by the year of the edition. */
const catalogue = /^CN-TECHCAT-(\d{4})-\d+$/;
const announcement = /^CN-MOFCOM(?:-GAC)?-(\d{4}-\d+)$/;

/** The official number of an instrument, or null where the name follows no known form. */
export function instrumentNumber(name: string): string | null {
  const edition = catalogue.exec(name);
  if (edition) return `CAT-${edition[1]}`;
  return announcement.exec(name)?.[1] ?? null;
}

/** Notices whose research name gives the day instead of the number. */
const numberedByDay: Readonly<Record<string, string>> = { 'ECL-2025-0709': '2025-35' };
const listNotice = /^(?:ECL|WL)-(\d{4}-\d+)$/;

/**
 * The id of a list notice. Control list and watch list notices are announcements and bear their number;
 * the unreliable entity list counts its own notices (`UEL-2025-10`), orders, suspensions and stops keep
 * the names they have.
 */
export function noticeNumber(name: string): string {
  return numberedByDay[name] ?? listNotice.exec(name)?.[1] ?? name;
}
