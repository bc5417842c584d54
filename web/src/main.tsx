import './theme/styles'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { preferredLanguage } from './i18n/languages'
import { loadLanguage } from './i18n/text'
import { App } from './shell/App'

const language = preferredLanguage()
const first = await loadLanguage(language)
const root = document.getElementById('app')
if (!root) throw new Error('index.html has no element with the id app.')
createRoot(root).render(<StrictMode><App first={first} language={language} /></StrictMode>)
