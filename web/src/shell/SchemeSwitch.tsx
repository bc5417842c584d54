import { ActionIcon, useMantineColorScheme } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../i18n/text'
import { AutoIcon, MoonIcon, SunIcon } from '../ui/icons'

const next = { auto: 'light', light: 'dark', dark: 'auto' } as const

/** As the system, light, dark, and round again. */
export function SchemeSwitch(): ReactNode {
  const { t } = useText()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const label = t('shell.scheme', { scheme: colorScheme })
  return (
    <ActionIcon variant="default" size={34} aria-label={label} title={label} onClick={() => setColorScheme(next[colorScheme])}>
      {colorScheme === 'light' ? <SunIcon /> : colorScheme === 'dark' ? <MoonIcon /> : <AutoIcon />}
    </ActionIcon>
  )
}
