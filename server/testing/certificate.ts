/** A certificate for this machine that nobody else vouches for, made anew for a test. */
import { createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

export type OwnCertificate = { readonly cert: string; readonly key: string };

const tagged = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  const size =
    body.length < 0x80
      ? [body.length]
      : body.length < 0x100
        ? [0x81, body.length]
        : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
};
const sequence = (...parts: readonly Uint8Array[]): Buffer => tagged(0x30, ...parts);
const oid = (hex: string): Buffer => tagged(0x06, Buffer.from(hex, 'hex'));
const text = (value: string): Buffer => tagged(0x0c, Buffer.from(value));
const time = (moment: Date): Buffer =>
  tagged(0x18, Buffer.from(`${moment.toISOString().replaceAll(/[-:T]/g, '').slice(0, 14)}Z`));
const pem = (name: string, der: Buffer): string =>
  `-----BEGIN ${name}-----\n${(der.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${name}-----\n`;

const ECDSA_SHA256 = sequence(oid('2a8648ce3d040302'));

/** For `localhost` and 127.0.0.1, for a day. */
export function ownCertificate(): OwnCertificate {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const name = sequence(tagged(0x31, sequence(oid('550403'), text('localhost'))));
  const day = 86_400_000;
  const names = sequence(tagged(0x82, Buffer.from('localhost')), tagged(0x87, Buffer.from([127, 0, 0, 1])));
  const extensions = tagged(
    0xa3,
    sequence(
      sequence(oid('551d11'), tagged(0x04, names)),
      sequence(
        oid('551d13'),
        tagged(0x01, Buffer.from([0xff])),
        tagged(0x04, sequence(tagged(0x01, Buffer.from([0xff])))),
      ),
    ),
  );
  const body = sequence(
    tagged(0xa0, tagged(0x02, Buffer.from([2]))),
    tagged(0x02, Buffer.concat([Buffer.from([0x01]), randomBytes(8)])),
    ECDSA_SHA256,
    name,
    sequence(time(new Date(Date.now() - day)), time(new Date(Date.now() + day))),
    name,
    pair.publicKey.export({ type: 'spki', format: 'der' }),
    extensions,
  );
  const signed = sign('sha256', body, createPrivateKey(key));
  const cert = pem('CERTIFICATE', sequence(body, ECDSA_SHA256, tagged(0x03, Buffer.from([0]), signed)));
  return { cert, key };
}
