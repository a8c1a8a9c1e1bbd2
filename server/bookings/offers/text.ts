import { textsBeside } from '../../base/texts-beside.ts'

type Texts = Record<
  | 'subject'
  | 'held'
  | 'why'
  | 'next'
  | 'open'
  | 'alone'
  | 'question'
  | 'take'
  | 'pass'
  | 'clash'
  | 'booked'
  | 'bookedNext'
  | 'passed'
  | 'passedNext'
  | 'over'
  | 'overNext'
  | 'gone'
  | 'goneNext',
  string
>

export const texts = textsBeside<Texts>(import.meta.url)
