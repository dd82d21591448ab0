/**
 * What the tests need of the system beside npm: a PostgreSQL server, a browser, readers of PDF and DOCX, and Chinese
 * fonts. Where we are root on Debian, what is missing is installed; elsewhere the tests that need it are left out and
 * the run says so.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** One thing that tests need, how its presence is seen, and the Debian packages that bring it. */
export type SystemNeed = {
  readonly name: 'postgresql' | 'chromium' | 'pdf' | 'office' | 'fonts';
  readonly packages: readonly string[];
  readonly present: () => boolean;
};

const onPath = (name: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

/** The folder of the newest PostgreSQL server's programs, or undefined where there is none. */
export function postgresqlPrograms(): string | undefined {
  const home = '/usr/lib/postgresql';
  const versions = existsSync(home) ? readdirSync(home).map(Number).filter(Number.isFinite) : [];
  return versions
    .sort((a, b) => b - a)
    .map((version) => join(home, String(version), 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')));
}

/** The browser of the tests: `YTTERBY_CHROMIUM`, else Debian's. */
export function chromiumProgram(): string | undefined {
  return [process.env.YTTERBY_CHROMIUM, '/usr/bin/chromium'].find((at) => at !== undefined && existsSync(at));
}

export const systemNeeds: readonly SystemNeed[] = [
  { name: 'postgresql', packages: ['postgresql'], present: () => postgresqlPrograms() !== undefined },
  { name: 'chromium', packages: ['chromium'], present: () => chromiumProgram() !== undefined },
  { name: 'pdf', packages: ['poppler-utils'], present: () => onPath('pdftoppm') && onPath('pdftotext') },
  { name: 'office', packages: ['libreoffice-writer-nogui'], present: () => onPath('soffice') },
  {
    name: 'fonts',
    packages: ['fonts-noto-cjk'],
    present: () => existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'),
  },
];

const mayInstall = (): boolean => process.getuid?.() === 0 && onPath('apt-get');

/**
 * Installs what is missing where that is allowed, and answers with what is still missing.
 * @example installSystemNeeds([], () => {}) // []
 */
export function installSystemNeeds(
  needs: readonly SystemNeed[],
  say: (line: string) => void,
): readonly SystemNeed[] {
  const missing = needs.filter((need) => !need.present());
  if (missing.length === 0 || !mayInstall()) return missing;
  const packages = missing.flatMap((need) => need.packages);
  say(`installing Debian packages: ${packages.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: readonly string[]): void => {
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
  return needs.filter((need) => !need.present());
}
