/**
 * The door of the screens: where their built files stand, and how they are built when they are older than their
 * sources. Nothing of the screens themselves runs in here.
 */
export { type Built, buildScreens, screensFolder } from './build/build.ts';
