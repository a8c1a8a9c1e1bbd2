import './files/hostile.ts'
import './files/scanning.ts'
import './files/uploads.ts'
import './files/whole-path.ts'
