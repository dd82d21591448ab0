/**
 * Brings the rule engines that the bench compares with, and loads them. They are installed here when first asked
 * for, at exact versions, so that nobody who only uses the product has to carry them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { underLock } from '../../scripts/boot/lock.mjs';
import { runNpm } from '../../scripts/boot/npm.mjs';

/** The part of @gorules/zen-engine that is used: a decision graph in JSON, evaluated call by call. */
export interface Zen {
  readonly ZenEngine: new () => {
    createDecision(content: object | Buffer): {
      evaluate(context: unknown): Promise<{ readonly result: unknown }>;
    };
    dispose(): void;
  };
}

/** The part of json-rules-engine that is used. */
export interface JsonRules {
  readonly Engine: new (
    rules?: readonly object[],
    options?: { readonly allowUndefinedFacts?: boolean },
  ) => {
    addRule(rule: object): unknown;
    run(facts: Readonly<Record<string, unknown>>): Promise<{
      readonly events: readonly {
        readonly type: string;
        readonly params?: Readonly<Record<string, unknown>>;
      }[];
    }>;
  };
}

export interface Peers {
  readonly zen: Zen;
  readonly jsonRules: JsonRules;
  /** Each peer's package name with the version that is really installed. */
  readonly versions: Readonly<Record<string, string>>;
}

const here = fileURLToPath(new URL('./', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));

function manifestAt(folder: string): {
  readonly version?: string;
  readonly dependencies?: Record<string, string>;
} {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
}

/** The versions that stand in node_modules here; a peer that is not there has none. */
function installed(): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of Object.keys(manifestAt(here).dependencies ?? {})) {
    const folder = path.join(here, 'node_modules', name);
    const version = existsSync(folder) ? manifestAt(folder).version : undefined;
    if (version !== undefined) found[name] = version;
  }
  return found;
}

const complete = (): boolean =>
  Object.entries(manifestAt(here).dependencies ?? {}).every(
    ([name, version]) => installed()[name] === version,
  );

async function install(): Promise<{ readonly fault?: string }> {
  if (complete()) return {};
  const args = ['install', '--prefix', here, '--no-save', '--no-package-lock', '--include=optional'];
  return runNpm({ args, cwd: here, env: process.env, node: process.execPath });
}

/** Loads both peers, installing them first where they are missing; a fault is npm's own word for why not. */
export async function loadPeers(): Promise<Peers | { readonly fault: string }> {
  const say = (line: string): boolean => process.stderr.write(`bench: ${line}\n`);
  const set = complete() ? {} : await underLock({ root, say }, install);
  if (set.fault !== undefined) return { fault: `the peers could not be installed (${set.fault})` };
  const require = createRequire(path.join(here, 'package.json'));
  return {
    zen: require('@gorules/zen-engine'),
    jsonRules: require('json-rules-engine'),
    versions: installed(),
  };
}
