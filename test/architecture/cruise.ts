import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { rules } from './rules.ts'

export interface Breach {
  rule: string
  from: string
  to: string
}

/** The imports below a folder that break a rule. */
export async function breaches(folder: string, parts: string[]): Promise<Breach[]> {
  const { output } = await cruise(
    parts,
    {
      baseDir: folder,
      ruleSet: { forbidden: rules },
      validate: true,
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '^(dist|test/bench/peers)/' },
      preserveSymlinks: true,
    },
    { extensions: ['.ts', '.svelte', '.js', '.mjs', '.json'], conditionNames: ['import', 'node', 'svelte'] },
  )
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
}
