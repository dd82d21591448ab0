/** The component kit wears our tokens: its colours, corners and type all come from tokens.css. */
import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const gadolinite: MantineColorsTuple = [
  '#e2eeeb',
  '#c4ddd8',
  '#9cc6be',
  '#6fcabd',
  '#45958a',
  '#237f74',
  '#0c5a54',
  '#0b5650',
  '#094943',
  '#063a35',
];

export const theme = createTheme({
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--sans)',
  headings: { fontFamily: 'var(--sans)' },
  primaryColor: 'gadolinite',
  primaryShade: { light: 6, dark: 3 },
  autoContrast: true,
  colors: { gadolinite },
  defaultRadius: 'var(--radius)',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
});

const ours = {
  '--mantine-color-body': 'var(--sheet)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-default': 'var(--sheet)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-error': 'var(--fault)',
  '--mantine-color-anchor': 'var(--accent)',
};

/** The kit's own variables, set to ours in both schemes. */
export const variables: CSSVariablesResolver = () => ({ variables: {}, light: ours, dark: ours });
