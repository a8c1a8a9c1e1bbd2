import './assigning.ts'
import './cohorts.ts'
import './handing-over.ts'
import './writing.ts'
