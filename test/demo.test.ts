import './demo/people.ts'
import './demo/seeding.ts'
