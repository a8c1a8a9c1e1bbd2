// Journeys beside the main trips. What they rest on is tested without a browser each time; here it is looked at whole.
import '../journeys/handing-over.ts'
import '../journeys/joining.ts'
import '../journeys/lesson.ts'
import '../journeys/passing.ts'
import '../journeys/playing.ts'
import '../journeys/renewed.ts'
import '../journeys/taken-back.ts'
import '../journeys/venture.ts'
