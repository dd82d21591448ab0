/**
 * The licence application pack of REG/16: a sheet to type from, field by field, into the ministry's licensing system,
 * and the papers that go with it. The system's own field list could not be read.
 */
import { by, choice, field, mustWhen, option, table } from '../form/build.ts';
import { defineForm } from '../form/form.ts';
import { text } from '../form/text.ts';
import { itemColumns } from './parts.ts';

const of = (key: string) => `individual-licence-application/${key}`;
const general = (key: string) => `general-licence-application/${key}`;
const sheet = (provision: string) => by(provision, of('applicationForm'));
const isGeneral = { field: 'licenceKind', is: 'general' } as const;
const isWatchListed = { field: 'watchListed', is: true } as const;
const isOverseas = { field: 'applicantKind', is: 'overseas' } as const;

export const licenceApplication = defineForm({
  kind: 'licence-application',
  title: text('两用物项出口许可申请材料', 'Dual-use export licence application pack'),
  provision: 'REG/16',
  official: 'individual-licence-application',
  says: text(
    '申请表在商务部许可系统（ecomp.mofcom.gov.cn）网上填写，以中文为准。系统字段未能查阅，下表供逐项录入。',
    "The form itself is filled in on the ministry's licensing system (ecomp.mofcom.gov.cn), in Chinese. Its fields could not be read; this sheet is for typing from.",
  ),
  sections: [
    {
      title: text('录入表：许可与申请人', 'Sheet: licence and applicant'),
      fields: [
        choice(
          'licenceKind',
          text('许可种类', 'Kind of licence'),
          [
            option('individual', '单项许可', 'Individual licence'),
            option('general', '通用许可', 'General licence'),
          ],
          'must',
          sheet('REG/15'),
        ),
        choice(
          'applicantKind',
          text('申请人类型', 'Kind of applicant'),
          [
            option('domestic', '境内出口经营者', 'Exporter in China'),
            option('overseas', '境外特定出口经营者', 'Overseas specified export operator'),
          ],
          'must',
          sheet('2025-61/6'),
        ),
        field('party', 'applicant', text('申请人', 'Applicant'), 'must', sheet('REG/16')),
        choice(
          'filing',
          text('递交方式', 'Who files'),
          [
            option('itself', '申请人自行递交', 'The applicant itself'),
            option(
              'agent',
              '委托境内企业、中介机构、商会或者协会',
              'A company, intermediary, chamber or association in China',
            ),
          ],
          mustWhen(isOverseas),
          by('2025-61/6', of('filer')),
        ),
        field(
          'party',
          'agent',
          text('代办方', 'Agent'),
          mustWhen({ field: 'filing', is: 'agent' }),
          by('2025-61/6', of('filer')),
        ),
        field('text', 'handler', text('经办人及联系方式', 'Handler and contact'), 'must', sheet('REG/16')),
      ],
    },
    {
      title: text('录入表：交易与物项', 'Sheet: transaction and items'),
      fields: [
        field('text', 'contractNumber', text('合同号', 'Contract number'), 'must', sheet('REG/16')),
        field('party', 'importer', text('进口商', 'Importer'), 'must', sheet('REG/16')),
        field('party', 'endUser', text('最终用户', 'End user'), 'must', sheet('REG/24')),
        field('text', 'endUse', text('最终用途', 'End use'), 'must', sheet('REG/24')),
        field(
          'territory',
          'destination',
          text('最终目的国（地区）', 'Final destination'),
          'must',
          sheet('REG/18'),
        ),
        table('items', text('物项', 'Items'), itemColumns, 'must', sheet('REG/16')),
        field(
          'yes',
          'watchListed',
          text('进口商或者最终用户在关注名单上', 'Importer or end user on the watch list'),
          'must',
          by('REG/26'),
        ),
      ],
    },
    {
      title: text('随附材料', 'Papers of the file'),
      fields: [
        field(
          'papers',
          'identity',
          text(
            '法定代表人、主要经营管理人、经办人身份证明',
            'Identity: legal representative, main managers, handler',
          ),
          'must',
          by('REG/16', of('identity')),
        ),
        field(
          'papers',
          'contract',
          text('合同、协议副本或者其他证明文件', 'Copy of contract or agreement, or other proof'),
          'must',
          by('REG/16', of('contract')),
        ),
        field(
          'papers',
          'technical',
          text('技术说明或者检测报告', 'Technical description or test report'),
          'must',
          by('REG/16', of('techDescription')),
        ),
        field(
          'papers',
          'endUseDocuments',
          text('最终用户和最终用途证明文件', 'End-user and end-use documents'),
          'must',
          by('REG/16', of('endUseDocuments')),
        ),
        field(
          'papers',
          'parties',
          text(
            '进口商和最终用户情况介绍（附中文译本）',
            'Introduction of importer and end user, with Chinese translation',
          ),
          'must',
          by('REG/16', of('partiesIntroduction')),
        ),
        field(
          'papers',
          'other',
          text('商务部要求的其他材料', 'Anything else the ministry asks for'),
          'may',
          by('REG/16', of('other')),
        ),
        field(
          'papers',
          'supplyChain',
          text('供应链情况补充材料', 'Added supply-chain report'),
          'may',
          by('REG/16', of('supplyChainReport')),
        ),
      ],
    },
    {
      title: text('仅在特定情形下提交', 'Only in certain cases'),
      fields: [
        field(
          'papers',
          'riskReport',
          text('对关注名单主体的风险评估报告', 'Risk assessment of the watch-listed party'),
          mustWhen(isWatchListed),
          by('REG/26', of('watchListRisk')),
        ),
        field(
          'papers',
          'watchUndertaking',
          text('遵守承诺', 'Compliance undertaking'),
          mustWhen(isWatchListed),
          by('REG/26', of('watchListUndertaking')),
        ),
        field(
          'papers',
          'programme',
          text('内部合规制度运行情况说明', 'How the compliance programme runs'),
          mustWhen(isGeneral),
          by('REG/16', general('icpReport')),
        ),
        field(
          'papers',
          'history',
          text('出口许可证件申领及使用情况说明', 'Licences obtained and used'),
          mustWhen(isGeneral),
          by('REG/16', general('licenceHistory')),
        ),
        field(
          'papers',
          'channels',
          text('出口渠道及最终用户有关情况说明', 'Export channels and end users'),
          mustWhen(isGeneral),
          by('REG/16', general('channels')),
        ),
        field(
          'signature',
          'signature',
          text('申请人签章', 'Signature or seal of the applicant'),
          'must',
          by('REG/16', of('applicationForm')),
        ),
      ],
    },
  ],
});
