import './client/designs.ts'
import './client/films.ts'
import './client/pictures.ts'
import './client/uploads.ts'
