/** The chain a notice stands in: those it rests on, as far as they are held here, and those of ours that rest on it. */
import { Link } from '@tanstack/react-router';
import { type Incoming, type Notice, readToken, useIncoming, useNotices } from '../../../data/notices.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import css from '../file/file.module.css';
import { downFrom, type Link as Found, type Held, upFrom } from './follow.ts';

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

export function Chain({ digest, name }: { readonly digest: string; readonly name: string }) {
  const say = useSay(caseWords);
  const received = useIncoming().data?.pages.flatMap((page) => page.data);
  const issued = useNotices().data?.pages.flatMap((page) => page.data);
  if (!received || !issued) return null;
  const held = heldOf(received, issued);
  const up = upFrom(digest, held);
  const down = downFrom(digest, held);
  return (
    <section aria-labelledby="chain">
      <h2 id="chain">{say.chain.title}</h2>
      {up.length === 0 && <p className="small quiet">{say.chain.noUpstream}</p>}
      <ol className={css.chain}>
        {[...up].reverse().map((one) => (
          <Tier key={`${one.depth} ${one.digest}`} one={one} />
        ))}
        <li data-here>
          <strong>{name}</strong> <span className="quiet">{say.chain.here}</span>
        </li>
        {down.map((one) => (
          <Tier key={`${one.depth} ${one.digest}`} one={one} />
        ))}
      </ol>
    </section>
  );
}

function Tier({ one }: { readonly one: Found }) {
  const say = useSay(caseWords);
  const { held, digest, depth } = one;
  const place = depth < 0 ? say.chain.up(-depth) : say.chain.down(depth);
  return (
    <li data-missing={held === undefined || undefined}>
      {held === undefined ? (
        <span className={css.lack}>{say.chain.notHeld}</span>
      ) : held.way === 'in' ? (
        <Link to="/cases/received/$id" params={{ id: held.id }}>
          {held.name}
        </Link>
      ) : (
        <Link to="/cases/notices/$id" params={{ id: held.id }}>
          {held.name}
        </Link>
      )}{' '}
      <span className="quiet">{place}</span>{' '}
      {held?.refused && <span className={css.lack}>{say.chain.notGood}</span>}
      <code className={css.mono}>{digest.slice(0, 24)}…</code>
    </li>
  );
}
