// Texts as content holds them, and names of what is in it.
import { z } from 'zod'

export const text = z.object({ en: z.string().max(20_000), 'zh-Hans': z.string().max(20_000) }).strict()
export const shortText = z.object({ en: z.string().max(500), 'zh-Hans': z.string().max(500) }).strict()
export const id = z.uuid().toLowerCase()
