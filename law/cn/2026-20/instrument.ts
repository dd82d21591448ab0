/** Announcement 20 of 2026: 7 EU entities put on the control list (管控名单). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2026-20',
  kind: 'announcement',
  title: {
    en: 'Decision to put 7 EU entities on the control list',
    'zh-CN': '公布将7家欧盟实体列入出口管制管控名单',
  },
  number: '商务部公告2026年第20号',
  issuer: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
  issued: '2026-04-24',
  published: '2026-04-24',
  effective: '2026-04-24',
  addresses: [
    'https://www.mofcom.gov.cn/zcfb/blgg/gg/2026/art/2026/art_d909592ea44b40148f244cb233773d4f.html',
    'https://www.mofcom.gov.cn/zcfb/dwmygl/art/2026/art_773742916c5142829bb9f3ffd43c7c44.html',
  ],
  addressOpened: false,
  grade: 'E',
  read: {
    en: 'The official page was not opened; the seven names and the measures are known from agency press and a public register. The title follows the usual pattern.',
    'zh-CN': '官方页面未打开；七个名称和措施据通讯社报道及公开登记册。标题按惯例拟定。',
  },
  sources: [
    {
      key: 'press-1',
      url: 'https://www.thedefensenews.com/China-Adds-Seven-European-Entities-to-Export-Control-List-Bans-Dual-Use-Item-Exports-Over-Taiwan-Links/',
      grade: 'E',
    },
    {
      key: 'reg-2',
      url: 'https://github.com/aidehaomj-rgb/china-export-control-monitor/blob/0660ec49b7ab8f6d91fe9fc6a23065cd9dd92ef6/public/data/control-entities.json',
      grade: 'F',
      note: 'Public register that cites the ministry page.',
    },
    {
      key: 'press-3',
      url: 'https://mil-translator1.mil-osi.com/2026/04/24/china-added-7-eu-entities-to-the-export-control-list-detailed-version-1/',
      grade: 'E',
    },
    {
      key: 'reg-4',
      url: 'https://github.com/weiqi-kids/agent.cross-border-trade/blob/b364da096e587f3cfdce9a45fb792435769c8e78/docs/Extractor/cn_export_control/controlled_item_change/seven-eu-entities-added-to-export-control-list-2026-04-26.md',
      grade: 'F',
      note: 'Public register that cites the ministry page.',
    },
  ],
};
