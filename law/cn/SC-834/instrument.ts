/** State Council Order 834 of 2026: security of industrial and supply chains (产业链供应链安全). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: 'SC-834',
  kind: 'regulation',
  title: {
    en: 'Provisions of the State Council on the Security of Industrial and Supply Chains',
    'zh-CN': '国务院关于产业链供应链安全的规定',
  },
  number: '中华人民共和国国务院令第834号',
  issuer: { en: 'State Council', 'zh-CN': '国务院' },
  issued: '2026-03-31',
  published: '2026-04-07',
  effective: '2026-04-07',
  addresses: [],
  addressOpened: false,
  grade: 'D',
  read: {
    en: 'Known from law-firm notes. One firm gives 2026-03-31, taken here as the day of signing; the others give 2026-04-07 for publication and start.',
    'zh-CN': '据律所文章。一家律所记为2026年3月31日，本库视为签署日；其他均以2026年4月7日为公布和施行日。',
  },
  sources: [
    {
      key: 'ml',
      url: 'https://www.morganlewis.com/pubs/2026/04/china-enacts-first-comprehensive-regulations-on-industrial-and-supply-chain-security',
      grade: 'D',
      note: 'Publication and start on 2026-04-07.',
    },
    {
      key: 'pm',
      url: 'https://www.pinsentmasons.com/Out-Law/Analysis/China-supply-chain-security-laws-legal-complexities-UK-EU',
      grade: 'D',
      note: 'Articles 13 and 15.',
    },
    { key: 'cv', url: 'https://conventuslaw.com/?p=135619', grade: 'D', note: 'Gives 2026-03-31.' },
    {
      key: 'dc',
      url: 'https://shanghai.dacheng.com/Party_2/1542.html',
      grade: 'D',
      note: 'Title and setting.',
    },
  ],
};
