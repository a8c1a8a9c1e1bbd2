import type { Loaders } from '../base/loaders.ts'
import * as courses from './courses/loaders.ts'
import * as faculty from './faculty/loaders.ts'

export const loaders: Loaders = { ...courses.loaders, ...faculty.loaders }
