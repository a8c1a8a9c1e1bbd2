import './demo/people.ts'
import './demo/seeding.ts'
import './demo/modules.ts'
import './demo/guidance.ts'
