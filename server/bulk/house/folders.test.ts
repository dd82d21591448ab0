/** Files of lines stand with the store that they belong to, wherever the program was started. */
import path from 'node:path';
import { expect, it } from 'vitest';
import { filesFolder, sentFile } from './folders.ts';

const id = '01a2283c-d2f6-7000-b6e7-23f20fb39b20';

it('stand beside the embedded store, and where the installation says', () => {
  expect(filesFolder({ folder: '/a/store' }, {})).toBe(path.join('/a/store', 'files'));
  expect(filesFolder({ folder: '/a/store' }, { YTTERBY_DATA: '/b' })).toBe(path.join('/a/store', 'files'));
  expect(filesFolder({ folder: null }, { YTTERBY_DATA: '/b' })).toBe(path.join('/b', 'files'));
  expect(filesFolder({ folder: '/a/store' }, { YTTERBY_FILES: '/shared' })).toBe('/shared');
});

it('have no name that leads out of the folder', () => {
  expect(sentFile({ folder: '/a' }, id, id, 'csv')).toMatch(/bulk.01a2283c[-\w]+\.csv$/);
  for (const wrong of ['..', '../x', '']) {
    expect(() => sentFile({ folder: '/a' }, id, wrong, 'csv')).toThrow(TypeError);
    expect(() => sentFile({ folder: '/a' }, wrong, id, 'csv')).toThrow(TypeError);
  }
});
