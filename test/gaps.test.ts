import './gaps/rules.ts'
import './gaps/properties.ts'
