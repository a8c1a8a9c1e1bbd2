import './assigning.ts'
import './writing.ts'
