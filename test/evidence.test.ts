import './evidence/attainment-rules.ts'
import './evidence/projection.ts'
import './evidence/settling.ts'
