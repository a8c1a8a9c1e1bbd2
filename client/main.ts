import './ui/tokens.css'
import './ui/style/base.css'
import './ui/style/buttons.css'
import './ui/style/fields.css'
import './ui/style/film.css'
import './ui/style/prose.css'
import './ui/style/moves.css'
import './ui/style/rubric.css'
import './ui/style/sessions.css'
import './ui/style/states.css'
import './ui/style/tables.css'
import './ui/style/times.css'
import { mount } from 'svelte'
import App from './App.svelte'
import LaunchAgain from './LaunchAgain.svelte'
import { enter } from './graph/visit.svelte.ts'
import { noticeMissing } from './missing.svelte.ts'
import { tellHeight } from './ui/frame-height.ts'
import { speak } from './ui/say.svelte.ts'
import { loadTexts } from './texts.ts'

noticeMissing()
const target = document.querySelector('#app')!
const entered = await enter().catch(() => null)
const language = entered?.language ?? (/^zh/i.test(navigator.language) ? 'zh-Hans' : 'en')
speak(language, await loadTexts(language))
if (entered?.highContrast) document.documentElement.dataset['contrast'] = 'more'
if (location.pathname.startsWith('/guest/')) mount((await import('./GuestApp.svelte')).default, { target })
else if (entered) mount(App, { target, props: { base: entered.base } })
else mount(LaunchAgain, { target })
tellHeight()
