/** The check of one who serves an export: what is to be served, what the customer said, and whether it may be served. */
import type { DeskFile } from '../../../data/desk.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { OpenProvision } from '../../../parts/law-text/open-provision.tsx';
import css from '../file/file.module.css';
import { Facts } from './facts.tsx';

type Answer = {
  readonly fallsUnder: 'yes' | 'no' | 'does-not-know';
  readonly licence?: 'held' | 'applied-for' | 'none';
  readonly licenceNumber?: string;
  readonly evidence: readonly { readonly title: string }[];
};
type ServiceCheck = DeskFile<{
  readonly service: string;
  readonly customer: string;
  readonly about: string;
  readonly answer?: Answer;
}> & { readonly mayServe: boolean };

export default function ServiceCheckBody({ file }: { readonly file: ServiceCheck }) {
  const say = useSay(caseWords);
  const format = useFormat();
  const { service, customer, about, answer } = file.document;
  return (
    <>
      <Facts
        facts={[
          [say.service.service, say.service.services[service] ?? service],
          [say.service.customer, customer],
          [say.service.about, about],
          ...(answer
            ? ([
                [say.service.fallsUnder, say.service.answers[answer.fallsUnder]],
                [say.service.licence, answer.licence && say.service.licences[answer.licence]],
                [say.service.licenceNumber, answer.licenceNumber],
                [say.service.evidence, format.list(answer.evidence.map(({ title }) => title))],
              ] as const)
            : []),
        ]}
      />
      <p className={css.verdict} data-may={file.mayServe}>
        {answer ? (file.mayServe ? say.service.may : say.service.mayNot) : say.service.askFirst}{' '}
        <OpenProvision id="2025-62/5">2025-62/5</OpenProvision>
      </p>
    </>
  );
}
