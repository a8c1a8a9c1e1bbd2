import './lti/rejects.ts'
