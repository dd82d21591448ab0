// The packages, installed as the lock says, once for each state of the package files.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { underLock } from './lock.mjs';
import { runNpm } from './npm.mjs';

/** One hash over everything that decides what must be in node_modules. */
export function hashOfPackages(root, platform = `${process.platform}-${process.arch}`) {
  const { workspaces } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const files = ['package.json', 'package-lock.json', ...workspaces.map((room) => `${room}/package.json`)];
  const hash = createHash('sha256').update(platform);
  for (const file of files) hash.update(`\n${file}\n`).update(fs.readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

/** Makes node_modules what the lock says. Returns {} or {fault}; asks no network where nothing has changed. */
export async function installPackages({ root, env, say, node }) {
  const stamp = path.join(root, 'node_modules', '.ytterby-set-up');
  const done = () => fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === hashOfPackages(root);
  if (done()) return {};
  return underLock({ root, say }, async () => {
    if (done()) return {};
    say('installing packages from the npm registry');
    fs.rmSync(stamp, { force: true });
    // Not "npm ci": it refuses a lock in which the registry had left out another platform's binary. --no-save
    // keeps the lock as it is, and --include outweighs NODE_ENV=production.
    const args = ['install', '--no-save', '--include=dev', '--include=optional', '--prefer-offline'];
    const npm = await runNpm({ args, cwd: root, env, node: node.path });
    if (npm.fault) return { fault: `the packages could not be installed (${npm.fault})` };
    fs.writeFileSync(stamp, hashOfPackages(root));
    return {};
  });
}
