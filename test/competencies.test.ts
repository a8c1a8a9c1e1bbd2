import './competencies/kinds.ts'
import './competencies/currency.ts'
import './competencies/targets.ts'
import './competencies/framework.ts'
