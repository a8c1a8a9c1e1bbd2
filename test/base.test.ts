import './base/catalogue.ts'
import './base/config.ts'
import './base/migrate.ts'
import './base/tenancy.ts'
