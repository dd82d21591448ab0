/** State Council Order 835 of 2026: countering improper extraterritorial jurisdiction (反外国不当域外管辖). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: 'SC-835',
  kind: 'regulation',
  title: {
    en: 'Regulations on Countering Improper Extraterritorial Jurisdiction by Foreign States',
    'zh-CN': '中华人民共和国反外国不当域外管辖条例',
  },
  number: '中华人民共和国国务院令第835号',
  issuer: { en: 'State Council', 'zh-CN': '国务院' },
  issued: '2026-04-07',
  published: '2026-04-13',
  effective: '2026-04-13',
  addresses: [],
  addressOpened: false,
  grade: 'D',
  read: {
    en: 'Known from firm and press notes that disagree on the day: 2026-04-07 or 2026-04-13. The later day is taken for publication and start. No entry of its list was found.',
    'zh-CN':
      '据律所和媒体文章，日期说法不一（2026年4月7日或4月13日），本库以后者为公布和施行日。未见其清单的列名。',
  },
  sources: [
    {
      key: 'pm',
      url: 'https://www.pinsentmasons.com/Out-Law/Analysis/China-supply-chain-security-laws-legal-complexities-UK-EU',
      grade: 'D',
      note: 'In force in April 2026.',
    },
    { key: 'cv', url: 'https://conventuslaw.com/?p=135619', grade: 'D', note: 'Gives 2026-04-07.' },
    {
      key: 'poi',
      url: 'https://peopleofinternet.com/articles/china-s-decree-835-codifies-a-data-cutoff-for-blacklisted-fo.html',
      grade: 'E',
      note: 'Gives 2026-04-13; 20 articles; article 8.',
    },
  ],
};
