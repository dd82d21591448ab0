/**
 * What may be reached outside of this machine. The one who runs the server names the hosts; nothing is reached that is
 * not named, and nothing at all unless something is.
 */

export type Outside = {
  /** Hosts by name: `mail.example.com`, or all below a domain: `*.example.com`. */
  readonly hosts: readonly string[];
  /** Certificates that are trusted beside the machine's own, as PEM. */
  readonly ca?: string;
};

export const NOTHING_OUTSIDE: Outside = { hosts: [] };

const NAME = /^(?:\*\.)?(?!-)[a-z0-9-]+(?:\.[a-z0-9-]+)*$/;

/**
 * Reads the names of hosts, apart by spaces or commas; those that are none are told.
 * @example readHosts('mail.example.com, *.example.org').hosts // ['mail.example.com', '*.example.org']
 */
export function readHosts(text: string): {
  readonly hosts: readonly string[];
  readonly wrong: readonly string[];
} {
  const names = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((one) => one !== '');
  return { hosts: names.filter((one) => NAME.test(one)), wrong: names.filter((one) => !NAME.test(one)) };
}

/** May this host be reached? @example mayReach({ hosts: ['*.example.org'] }, 'a.example.org') // true */
export const mayReach = ({ hosts }: Outside, host: string): boolean =>
  hosts.some((one) =>
    one.startsWith('*.') ? host.toLowerCase().endsWith(one.slice(1)) : host.toLowerCase() === one,
  );

/** Is it this machine itself, in which nothing leaves it? */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
