import { convertCssVariables, DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core'
import type { Plugin } from 'vite'
import { resolveColours, theme } from '../src/theme/theme.ts'

const name = 'virtual:theme.css'
const resolved = '/virtual-theme.css'

/**
 * The theme as a stylesheet, written when the page is built. Mantine would write it into a style element at run time, and then the gateway's
 * policy would have to allow styles that no file of ours holds.
 */
export function themeCss(): Plugin {
  return {
    name: 'smartpulse-theme-css',
    resolveId: id => (id === name ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined
      const whole = mergeMantineTheme(DEFAULT_THEME, theme)
      const [standard, ours] = [defaultCssVariablesResolver(whole), resolveColours(whole)]
      return convertCssVariables({
        variables: { ...standard.variables, ...ours.variables },
        light: { ...standard.light, ...ours.light },
        dark: { ...standard.dark, ...ours.dark },
      }, ':root')
    },
  }
}
