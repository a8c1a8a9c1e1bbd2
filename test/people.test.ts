import './people/sign-in.ts'
