import './evidence.ts'
import './review.ts'
