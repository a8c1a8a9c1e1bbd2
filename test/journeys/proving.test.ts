import './evidence.ts'
import './review.ts'
import './two-tabs.ts'
