import './base/tenancy.ts'
