import './people/decide-arrival.ts'
import './people/roles.ts'
import './people/sign-in.ts'
