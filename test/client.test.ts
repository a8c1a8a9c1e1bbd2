import './client/films.ts'
import './client/pictures.ts'
