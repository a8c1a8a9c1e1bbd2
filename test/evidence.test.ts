import './evidence/attainment-rules.ts'
import './evidence/projection.ts'
