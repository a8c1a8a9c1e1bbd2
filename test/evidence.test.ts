import './evidence/attainment-rules.ts'
