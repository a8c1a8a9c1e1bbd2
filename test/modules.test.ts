import './modules/playing-module.ts'
import './modules/playing-rules.ts'
