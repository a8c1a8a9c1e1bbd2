import './directions.ts'
