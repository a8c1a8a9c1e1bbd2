import { textsBeside } from '../../base/texts-beside.ts'

type Texts = Record<
  | 'feed'
  | 'givenBy'
  | 'join'
  | 'colon'
  | 'subjectNew'
  | 'subjectChanged'
  | 'subjectCancelled'
  | 'seat'
  | 'seatBy'
  | 'guest'
  | 'planner'
  | 'changed'
  | 'cancelled'
  | 'gaveUp'
  | 'removed'
  | 'dateGivenUp'
  | 'cannotCome'
  | 'guestCannot'
  | 'attached'
  | 'taken'
  | 'alone',
  string
>

export const texts = textsBeside<Texts>(import.meta.url)
