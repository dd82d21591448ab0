/** The technology catalogue of 2008, in our own words. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: 'CAT-2008',
    title: { en: 'Technology catalogue, 2008 to 2023', 'zh-CN': '技术目录（2008年至2023年）' },
    statement: {
      en: 'Technology on the prohibited part may not be exported; technology on the restricted part needs a licence; other technology is free, with contract registration. The prohibited part holds rare-earth refining, processing and use technology (053302J) among others. Replaced on 2023-12-21.',
      'zh-CN':
        '禁止类技术不得出口，限制类技术须经许可，其余技术自由出口并办理合同登记。禁止类包括稀土的提炼、加工、利用技术（053302J）等。2023年12月21日被取代。',
    },
    sources: ['g1', 'g2', 'idx'],
    grade: 'C',
    formalised: true,
  },
];
