import { Loader } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../i18n/text'
import classes from './Door.module.css'

/** While a page is on its way. */
export function Waiting(): ReactNode {
  const { t } = useText()
  return <div className={classes.door} role="status"><Loader type="dots" aria-hidden="true" /><p>{t('shell.loading')}</p></div>
}
