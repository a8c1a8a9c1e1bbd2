import './guests/links.ts'
import './guests/nothing-else.ts'
import './guests/by-hand.ts'
