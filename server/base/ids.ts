import { v7 } from 'uuid'

/** UUID v7: sorts by the time it was made, so that new rows stand together. */
export const newId = (): string => v7()

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
export const isId = (text: string): boolean => uuid.test(text)
