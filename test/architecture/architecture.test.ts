import './directions.ts'
import './files-and-words.ts'
import './languages.ts'
import './lint.ts'
