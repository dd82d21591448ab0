/** The few words a page says by itself. */
import { text } from '../form/text.ts';

export const words = {
  draft: text('草稿，尚未定稿', 'Draft, not final'),
  final: text('定稿', 'Final'),
  redacted: text(
    '删节本：部分内容作为商业秘密未予披露',
    'Redacted copy: parts are withheld as trade secrets',
  ),
  formNotRead: text(
    '官方范本未能查阅，本件版式并非官方版式；以官方范本为准。',
    'The official form could not be read; this layout is not the official one, which prevails.',
  ),
  translation: text('中文文本为准。', 'Working translation; the Chinese text prevails.'),
  reference: text('编号', 'Reference'),
  on: text('日期', 'Date'),
  blank: text('（未填写）', '(not filled in)'),
  none: text('无', 'none'),
  withheld: text('〔未披露〕', '[withheld]'),
  yes: text('是', 'Yes'),
  no: text('否', 'No'),
  given: text('■ 已作出', 'given'),
  notGiven: text('□ 未作出', 'not given'),
  name: text('姓名', 'Name'),
  position: text('职务', 'Position'),
  signedOn: text('日期', 'Date'),
  signatureLine: text('签字', 'Signature'),
  seal: text('盖章处', 'Seal'),
  provision: text('依据', 'Basis'),
  article: text('依据', 'Basis'),
  secondary: text('仅见于二手来源', 'second-hand sources only'),
  notRead: text('官方范本未能查阅', 'official form not read'),
  own: text('自用文件，无官方范本', 'own paper, no official form'),
  ourPaper: text('本件为自用文件，没有官方范本。', "This is the house's own paper; it has no official form."),
  digest: text('内容摘要', 'Digest'),
  finalisedOn: text('定稿日', 'Final on'),
  page: text('页', 'page'),
} as const;
