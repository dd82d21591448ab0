/** The component kit wears our tokens: its colours, corners and type all come from tokens.css. */
import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

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

/** The kit asks the light scheme alone whether ink on a colour is black or white; our tokens know both. */
const variantColorResolver: VariantColorsResolver = (asked) => {
  const found = defaultVariantColorsResolver(asked);
  if (asked.variant !== 'filled') return found;
  if (asked.color === 'red')
    return { ...found, background: 'var(--fault)', hover: 'var(--fault)', color: 'var(--sheet)' };
  return { ...found, color: 'var(--accent-ink)' };
};

export const theme = createTheme({
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--sans)',
  headings: { fontFamily: 'var(--sans)' },
  primaryColor: 'gadolinite',
  primaryShade: { light: 6, dark: 3 },
  variantColorResolver,
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
