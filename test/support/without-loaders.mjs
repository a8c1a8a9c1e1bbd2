// tap has every process load TypeScript and threads that watch imports: here everything is compiled, and nothing is mocked.
import module from 'node:module'

process.env['TAP_TYPE_STRIP_ONLY'] = '1' // no TypeScript
module.register = () => {} // no threads
module.syncBuiltinESMExports()
