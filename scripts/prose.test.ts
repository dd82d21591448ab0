/** The prose beside the rules is what the rules say now; `node scripts/prose.ts` writes it anew. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedCorpus } from '@ytterby/law';
import { describe, expect, it } from 'vitest';
import { proseOfInstruments } from './prose-of-instruments.ts';

const root = join(import.meta.dirname, '..');
const files = proseOfInstruments();

describe('the prose of the instruments', () => {
  it('is current, in three languages', () => {
    const stale = [...files].filter(([path, content]) => {
      const file = join(root, path);
      return !existsSync(file) || readFileSync(file, 'utf8') !== content;
    });
    expect(stale.map(([path]) => path)).toEqual([]);
  });

  it('stands for no instrument without rules', () => {
    const cn = join(root, 'law', 'cn');
    const written = readdirSync(cn, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /prose\..*\.md$/.test(path),
    );
    expect(written.map((path) => `law/cn/${path}`).filter((path) => !files.has(path))).toEqual([]);
  });

  it('tells every rule of the corpus once', () => {
    const told = [...files]
      .filter(([path]) => path.endsWith('prose.en.md'))
      .flatMap(([, text]) => text.match(/^## /gm) ?? []);
    expect(told.length).toBe(shippedCorpus.law.rules.length);
  });

  it('fills every gap and names every value', () => {
    const text = [...files.values()].join('\n');
    expect(text.match(/\{\w+\}/g)).toBeNull();
    const chinese = [...files]
      .filter(([path]) => !path.includes('.en.'))
      .map(([, content]) => content)
      .join('\n');
    const bare = chinese
      .split('\n')
      .filter((line) => /[\u4e00-\u9fff](?:[a-z]+-)*[a-z]{4,}(?:、|或者|$)/.test(line));
    expect(bare).toEqual([]);
  });
});
