import './lesson.ts'
import './playing.ts'
import './teachers.ts'
import './training.ts'
