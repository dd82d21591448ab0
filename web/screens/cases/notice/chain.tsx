/**
 * The chain a notice stands in: those of ours that rest on it, itself, and what it rests on, tier by tier up to the
 * metal, each link checked by the server through what is held here.
 */
import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import {
  type ChainLink,
  type Incoming,
  type Notice,
  readToken,
  useChain,
  useIncoming,
  useNotices,
} from '../../../data/notices.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords, documentWords } from '../../../language/topics.ts';
import { Failed, Loading } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';
import { downFrom, type Link as Found, type Held } from './follow.ts';

const heldOf = (received: readonly Incoming[], issued: readonly Notice[]): readonly Held[] => [
  ...received.map(({ id, digest, verdict, verification: { notice } }) => ({
    ...{ id, digest, way: 'in' as const, refused: verdict === 'refused' },
    name: notice?.issuer.name ?? '',
    upstream: notice?.credentialSubject.upstream ?? [],
  })),
  ...issued.map(({ id, digest, token, withdrawnAt }) => {
    const says = readToken(token);
    return {
      ...{ id, digest, way: 'out' as const, refused: withdrawnAt !== null },
      name: says?.credentialSubject.recipients[0]?.name ?? '',
      upstream: says?.credentialSubject.upstream ?? [],
    };
  }),
];

type Props = {
  readonly of: 'notices' | 'notices/incoming';
  readonly id: string;
  readonly digest: string;
  readonly name: string;
  /** What came on paper rests on nothing that could be followed. */
  readonly paper?: boolean;
};

export function Chain({ of, id, digest, name, paper = false }: Props) {
  const say = useSay(caseWords);
  const chain = useChain(of, id, !paper);
  const received = useIncoming().data?.pages.flatMap((page) => page.data);
  const issued = useNotices().data?.pages.flatMap((page) => page.data);
  const down = received && issued ? downFrom(digest, heldOf(received, issued)) : [];
  const [here, ...up] = chain.data ?? [];
  return (
    <section aria-labelledby="chain">
      <h2 id="chain">{say.chain.title}</h2>
      {here && here.issuer !== null && up.length === 0 && (
        <p className="small quiet">{say.chain.noUpstream}</p>
      )}
      <ol className={css.chain}>
        {[...down].reverse().map((one) => (
          <Below key={`${one.depth} ${one.digest}`} one={one} />
        ))}
        <li data-here>
          <strong>{name}</strong> <span className="quiet">{say.chain.here}</span>
          {here && <Shares link={here} />}
        </li>
        {up.map((link, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a notice may be rested on twice; its place is its name
          <Above key={place} link={link} />
        ))}
      </ol>
      {chain.isPending && !paper && <Loading lines={2} />}
      {chain.error && <Failed problem={chain.error} retry={() => chain.refetch()} />}
    </section>
  );
}

/** What the notice rests on, directly or through others. */
function Above({ link }: { readonly link: ChainLink }) {
  const say = useSay(caseWords);
  const documents = useSay(documentWords);
  const format = useFormat();
  const { here, faults, failed } = link;
  const name = link.issuer ?? say.chain.notHeld;
  const bad = faults.length > 0;
  const standing = bad
    ? faults.map((one) => documents.chain.faults[one] ?? one)
    : link.medium === 'paper'
      ? [documents.chain.paper]
      : link.verdict
        ? [documents.verdicts[link.verdict] ?? link.verdict]
        : [];
  return (
    <li data-missing={bad || undefined} style={{ '--tier': link.tier - 1 } as CSSProperties}>
      {here === null ? (
        <span className={css.lack}>{name}</span>
      ) : here.kind === 'incoming-notice' ? (
        <Link to="/cases/received/$id" params={{ id: here.id }}>
          {name}
        </Link>
      ) : (
        <Link to="/cases/notices/$id" params={{ id: here.id }}>
          {name}
        </Link>
      )}{' '}
      {link.reference} {link.on && <span className="quiet">{format.day(link.on)}</span>}{' '}
      <span className="quiet">{say.chain.up(link.tier - 1)}</span>
      <Shares link={link} />
      {standing.map((one) => (
        <p key={one} className={bad ? css.lack : 'quiet'}>
          {one}
        </p>
      ))}
      {faults.includes('refused') && failed.map((check) => <p key={check.step}>{check.message}</p>)}
      <code className={css.mono}>{link.digest.slice(0, 24)}…</code>
    </li>
  );
}

function Shares({ link }: { readonly link: ChainLink }) {
  const documents = useSay(documentWords);
  return link.shares.map(({ item, numerator, denominator }) => (
    <p key={item}>{documents.chain.share(item, numerator, denominator)}</p>
  ));
}

/** Notices of ours that rest on it. */
function Below({ one }: { readonly one: Found }) {
  const say = useSay(caseWords);
  const { held, digest, depth } = one;
  return (
    <li>
      {held?.way === 'in' ? (
        <Link to="/cases/received/$id" params={{ id: held.id }}>
          {held.name}
        </Link>
      ) : (
        held && (
          <Link to="/cases/notices/$id" params={{ id: held.id }}>
            {held.name}
          </Link>
        )
      )}{' '}
      <span className="quiet">{say.chain.down(depth)}</span>{' '}
      {held?.refused && <span className={css.lack}>{say.chain.notGood}</span>}{' '}
      <code className={css.mono}>{digest.slice(0, 24)}…</code>
    </li>
  );
}
