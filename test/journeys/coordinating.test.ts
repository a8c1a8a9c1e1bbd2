import './assigning.ts'
import './cohorts.ts'
import './writing.ts'
