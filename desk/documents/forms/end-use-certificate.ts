/** The end-user and end-use document (最终用户和最终用途证明文件) of ECL/15, ECL/16 and REG/24. */
import { by, choice, field, mustWhen, option, statement, table } from '../form/build.ts';
import { defineForm } from '../form/form.ts';
import { text } from '../form/text.ts';
import { itemColumns } from './parts.ts';

const of = (key: string) => `end-user-end-use-certificate/${key}`;

export const endUseCertificate = defineForm({
  kind: 'end-use-certificate',
  title: text('最终用户和最终用途证明', 'End-user and end-use certificate'),
  provision: 'REG/24',
  official: 'end-user-end-use-certificate',
  says: text(
    '由最终用户出具，经出口经营者提交商务部。须使用官方格式，该格式未能查阅，本件供填写时对照。',
    'Issued by the end user and filed through the exporter. An official layout must be used; it could not be read, so this paper is for filling that one in.',
  ),
  sections: [
    {
      title: text('当事人', 'Parties'),
      fields: [
        field('party', 'endUser', text('最终用户', 'End user'), 'must', by('ECL/15', of('endUser'))),
        field('party', 'importer', text('进口商', 'Importer'), 'should', by('REG/24', of('layout'))),
        field('party', 'exporter', text('出口经营者', 'Exporter'), 'must', by('REG/24', of('layout'))),
        field(
          'text',
          'contract',
          text('合同号与日期', 'Contract number and date'),
          'should',
          by('REG/24', of('layout')),
        ),
        field(
          'yes',
          'reseller',
          text('有境外中间商', 'A foreign reseller stands between'),
          'must',
          by('REG/24', of('resellerGuarantee')),
        ),
        field(
          'papers',
          'resellerGuarantee',
          text('中间商保证及其与最终用户的合同', "Reseller's guarantee, and its contract with the end user"),
          mustWhen({ field: 'reseller', is: true }),
          by('REG/24', of('resellerGuarantee')),
        ),
      ],
    },
    {
      title: text('物项与最终用途', 'Items and end use'),
      fields: [
        table('items', text('物项', 'Items'), itemColumns, 'must', by('REG/24', of('layout'))),
        field('text', 'endUse', text('最终用途', 'End use'), 'must', by('ECL/15', of('endUse'))),
        field('text', 'site', text('使用地点', 'Place of use'), 'may', by('REG/24', of('layout'))),
      ],
    },
    {
      title: text('承诺', 'Undertakings'),
      fields: [
        statement(
          'noChange',
          text('不擅自改变最终用途', 'No change of end use'),
          text(
            '本最终用户承诺：未经中华人民共和国商务部允许，不擅自改变上列物项的最终用途。',
            "The end user undertakes not to change the end use of the items above without the permission of the Ministry of Commerce of the People's Republic of China.",
          ),
          'must',
          by('ECL/16', of('noChangeUndertaking')),
        ),
        statement(
          'noTransfer',
          text('不向第三方转让', 'No transfer to a third party'),
          text(
            '本最终用户承诺：未经中华人民共和国商务部允许，不向任何第三方转让上列物项。',
            "The end user undertakes not to transfer the items above to any third party without the permission of the Ministry of Commerce of the People's Republic of China.",
          ),
          'must',
          by('ECL/16', of('noTransferUndertaking')),
        ),
        statement(
          'noMassDestruction',
          text('不用于大规模杀伤性武器', 'No weapons of mass destruction'),
          text(
            '本最终用户确认：上列物项不用于储存、加工、生产或者处理大规模杀伤性武器及其运载工具。',
            'The end user confirms that the items above are not used to store, process, produce or handle weapons of mass destruction or their means of delivery.',
          ),
          'must',
          by('REG/24', of('noWmdUndertaking')),
        ),
      ],
    },
    {
      title: text('签章与附件', 'Signature and papers'),
      fields: [
        choice(
          'translation',
          text('中文译本', 'Chinese translation'),
          [
            option('original-chinese', '原件即为中文', 'The original is in Chinese'),
            option('attached', '附中文译本', 'A Chinese translation is attached'),
          ],
          'must',
          by('2025-61/6', of('chineseTranslation')),
        ),
        field(
          'yes',
          'paperOriginal',
          text('纸质原件一份', 'One original on paper'),
          'should',
          by('REG/16', of('original')),
        ),
        field(
          'papers',
          'certification',
          text(
            '所在国（地区）政府机构或者使馆的认证',
            "Certification by the end user's government or the embassy",
          ),
          'may',
          by('REG/24', of('doubleCertification')),
        ),
        field(
          'signature',
          'signature',
          text('最终用户签字盖章', 'Signature or seal of the end user'),
          'must',
          by('REG/24', of('signatureSeal')),
        ),
      ],
    },
  ],
});
