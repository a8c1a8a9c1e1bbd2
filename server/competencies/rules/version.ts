/** Shown beside every number that these rules made. Changes when a rule does: then the projection is rebuilt. */
export const ruleVersion = '2026.1'
