import { createTheme, defaultVariantColorsResolver, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

const pulse: MantineColorsTuple = ['#e6f4f1', '#cfe8e3', '#a3d3cb', '#73bdb2', '#4dab9e', '#2f9c8f', '#1a8578', '#0b6e66', '#075951', '#04433d']
// Mantine takes the edges of fields from gray 4 and dark 4, and dark fields from dark 6. Edges keep 3:1, so that a field is seen as one (WCAG 1.4.11).
const gray: MantineColorsTuple = ['#f3f6f5', '#eef2f1', '#e3e9e7', '#d7dfdc', '#7f8f8a', '#74847f', '#64736e', '#52615c', '#36433f', '#16211e']
const darkShades: MantineColorsTuple = ['#e6eeeb', '#c3d0cc', '#a3b3ae', '#8b9c97', '#6f827c', '#2e3b40', '#1b2529', '#172023', '#121a1d', '#0f1618']
const systemFont = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif'

/** Type, radii, spacing and the brand colour. The one place where they are chosen; build/themeCss.ts writes them out as CSS variables. */
export const theme = createTheme({
  colors: { pulse, gray, dark: darkShades },
  primaryColor: 'pulse',
  primaryShade: { light: 7, dark: 4 },
  // What is written on the brand colour follows the scheme; Mantine's own choice looks at the light one only.
  variantColorResolver: input => {
    const colours = defaultVariantColorsResolver(input)
    return input.variant === 'filled' && (input.color ?? 'pulse') === 'pulse' ? { ...colours, color: 'var(--sp-on-brand)' } : colours
  },
  fontFamily: systemFont,
  headings: {
    fontFamily: systemFont,
    fontWeight: '650',
    sizes: { h1: { fontSize: '1.375rem', lineHeight: '1.25' }, h2: { fontSize: '1.0625rem', lineHeight: '1.3' }, h3: { fontSize: '.9375rem', lineHeight: '1.35' } },
  },
  fontSizes: { xs: '.78rem', sm: '.875rem', md: '.9375rem', lg: '1.0625rem', xl: '1.375rem' },
  radius: { xs: '4px', sm: '6px', md: '10px', lg: '14px', xl: '22px' },
  defaultRadius: 'md',
  spacing: { xs: '.5rem', sm: '.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  cursorType: 'pointer',
  respectReducedMotion: true,
})

/**
 * Colours by meaning. Every ink keeps 4.5:1 on `ground`, on `panel` and on its own `soft` (WCAG AA), in both schemes; the axe run over every page checks it.
 * In CSS: `var(--sp-ink)`, `var(--sp-good-soft)` …
 */
const light = {
  ground: '#f3f6f5', panel: '#ffffff', sunken: '#eef2f1', line: '#d7dfdc', ink: '#16211e', muted: '#52615c', brand: '#0b6e66', 'brand-soft': '#e1f1ee', 'on-brand': '#ffffff',
  good: '#17693a', 'good-soft': '#e1f3e7', warn: '#855000', 'warn-soft': '#fcefd8', bad: '#a8231c', 'bad-soft': '#fce6e4', human: '#4b3fa5', 'human-soft': '#eae7fa',
}
const dark: typeof light = {
  ground: '#0f1618', panel: '#172023', sunken: '#1e292d', line: '#2e3b40', ink: '#e6eeeb', muted: '#a3b3ae', brand: '#55c4b6', 'brand-soft': '#15332f', 'on-brand': '#06211e',
  good: '#7ad799', 'good-soft': '#163420', warn: '#f0bd66', 'warn-soft': '#392b12', bad: '#ff9188', 'bad-soft': '#43201d', human: '#bdb3fc', 'human-soft': '#29254d',
}

const own = (colours: typeof light): Record<string, string> => ({
  ...Object.fromEntries(Object.entries(colours).map(([name, value]) => [`--sp-${name}`, value])),
  '--mantine-color-body': colours.panel,
  '--mantine-color-text': colours.ink,
  '--mantine-color-dimmed': colours.muted,
  '--mantine-color-placeholder': colours.muted,
  '--mantine-color-default': colours.panel,
  '--mantine-color-default-color': colours.ink,
  '--mantine-color-default-hover': colours.sunken,
  '--mantine-color-default-border': colours.line,
  '--mantine-color-anchor': colours.brand,
  '--mantine-color-error': colours.bad,
})

/** Puts our colours where Mantine's components look for theirs. */
export const resolveColours: CSSVariablesResolver = () => ({ variables: {}, light: own(light), dark: own(dark) })
