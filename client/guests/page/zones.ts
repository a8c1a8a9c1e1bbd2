/** Where the browser thinks that it is. */
export const zoneHere = (): string => {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return zone.includes('/') ? zone : 'Asia/Shanghai'
}

/** All that can be chosen, with one that must be among them. */
export const zones = (chosen: string): string[] =>
  [...new Set([chosen, ...Intl.supportedValuesOf('timeZone').filter(zone => zone.includes('/'))])].sort()
