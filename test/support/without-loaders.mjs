// tap has every process load TypeScript and two threads that watch imports: here everything is compiled, and nothing is mocked.
import module from 'node:module'

module.register = () => {}
module.syncBuiltinESMExports()
