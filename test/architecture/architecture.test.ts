import './directions.ts'
import './files-and-words.ts'
