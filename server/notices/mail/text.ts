import { textsBeside } from '../../base/texts-beside.ts'
import type { ContactTexts } from './contact.ts'

type Texts = Record<
  | 'subject'
  | 'more'
  | 'open'
  | 'why'
  | 'choose'
  | 'unsubscribe'
  | 'title'
  | 'question'
  | 'button'
  | 'done'
  | 'gone'
  | 'back',
  string
>

export const texts = textsBeside<Texts & { contact: ContactTexts }>(import.meta.url)
