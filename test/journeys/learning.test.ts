import './teachers.ts'
import './training.ts'
