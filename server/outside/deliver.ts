/**
 * Hands one message to a mail server (SMTP, RFC 5321), and says what became of it. Whether a server took a message whose
 * answer was lost cannot be known: that is said, and never taken for a failure.
 */
import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

export type MailWay = {
  readonly host: string;
  readonly port: number;
  /** `none` only on this machine itself. */
  readonly tls: 'implicit' | 'starttls' | 'none';
  readonly login?: { readonly user: string; readonly password: string };
  /** Certificates that are trusted beside the machine's own, as PEM. */
  readonly ca?: string;
};

export type Delivery =
  /** The server took it; its words, which name its place in the queue. */
  | { readonly kind: 'sent'; readonly response: string }
  /** Not taken, and may be later: grey-listed, busy, not reached. */
  | { readonly kind: 'later'; readonly response: string }
  /** Not taken, and will not be. */
  | { readonly kind: 'refused'; readonly response: string }
  /** It was handed over, and no answer came. */
  | { readonly kind: 'unsure'; readonly response: string };

const WITHIN = {
  connectionTimeout: 15_000,
  greetingTimeout: 15_000,
  socketTimeout: 60_000,
  dnsTimeout: 10_000,
};

type Envelope = { readonly from: string; readonly to: string };

/** One attempt. `message` is the whole message as it goes over the wire. */
export function deliver(way: MailWay, { from, to }: Envelope, message: Uint8Array): Promise<Delivery> {
  const connection = new SMTPConnection({
    ...WITHIN,
    ...{ host: way.host, port: way.port, secure: way.tls === 'implicit' },
    ...{ requireTLS: way.tls === 'starttls', ignoreTLS: way.tls === 'none' },
    tls: { minVersion: 'TLSv1.2', ...(way.ca === undefined ? {} : { ca: way.ca }) },
  });
  let handedOver = false;
  // Read only once the server has asked for it.
  const body = new Readable({
    read() {
      handedOver = true;
      this.push(message);
      this.push(null);
    },
  });
  return new Promise((done) => {
    const failed = (error: unknown): void => {
      connection.close();
      done(failureOf(error, handedOver));
    };
    connection.once('error', failed);
    const send = (): void =>
      connection.send({ from, to: [to] }, body, (error, info) => {
        if (error) return failed(error);
        connection.quit();
        done({ kind: 'sent', response: String(info?.response ?? '').slice(0, 500) });
      });
    connection.connect((error) => {
      if (error) return failed(error);
      if (way.login === undefined) return send();
      const { user, password: pass } = way.login;
      connection.login({ user, credentials: { user, pass } }, (refused) =>
        refused ? failed(refused) : send(),
      );
    });
  });
}

/** What a failure means: a server that answered has not taken the message; one that did not may have. */
function failureOf(error: unknown, handedOver: boolean): Delivery {
  const { responseCode, response, message } = error as {
    readonly responseCode?: number;
    readonly response?: string;
    readonly message?: string;
  };
  const told = (response ?? message ?? String(error)).slice(0, 500);
  if (responseCode !== undefined) return { kind: responseCode >= 500 ? 'refused' : 'later', response: told };
  return { kind: handedOver ? 'unsure' : 'later', response: told };
}
