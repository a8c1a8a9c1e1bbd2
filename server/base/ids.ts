import { uuidv7 } from 'uuidv7'

/** UUID v7: sorts by the time it was made, so that new rows stand together. Drawn for several at once, which costs a third. */
export const newId = (): string => uuidv7()

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
export const isId = (text: string): boolean => uuid.test(text)
