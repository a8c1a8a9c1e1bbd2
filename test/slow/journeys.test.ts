// Journeys beside the main trips: their rules are tested without a browser each time, what only the page does here alone.
import '../journeys/handing-over.ts'
import '../journeys/joining.ts'
import '../journeys/lesson.ts'
import '../journeys/passing.ts'
import '../journeys/playing.ts'
import '../journeys/renewed.ts'
import '../journeys/taken-back.ts'
import '../journeys/venture.ts'
