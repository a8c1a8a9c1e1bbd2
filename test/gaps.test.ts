import './gaps/rules.ts'
import './gaps/properties.ts'
import './gaps/gap-page.ts'
import './gaps/why.ts'
