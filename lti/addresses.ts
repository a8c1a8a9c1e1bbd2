import { BlockList, isIPv4, isIPv6 } from 'node:net'

/** Where our own requests may go beyond the public Internet. */
export interface Reach {
  /** private ranges: a campus LMS */
  allowPrivateHosts: boolean
  /** this machine itself, over http too */
  development: boolean
}

export type Zone = 'public' | 'private' | 'loopback' | 'never'

const listOf = (nets: string[]): BlockList => {
  const list = new BlockList()
  for (const net of nets) {
    const [address = '', bits] = net.split('/')
    list.addSubnet(address, Number(bits), isIPv4(address) ? 'ipv4' : 'ipv6')
  }
  return list
}

const loopback = listOf(['127.0.0.0/8', '::1/128'])
const campus = listOf(['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', 'fc00::/7'])
/** "this network", link-local (a cloud's metadata service), documentation, benchmarks, multicast, reserved (RFC 6890) */
const never4 = listOf([
  '0.0.0.0/8',
  '169.254.0.0/16',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
])
const global6 = listOf(['2000::/3'])
/** inside of 2000::/3: protocol assignments with Teredo, documentation, 6to4 (which may wrap a private address) */
const never6 = listOf(['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'])

const mapped = /^::ffff:(?:(\d+\.\d+\.\d+\.\d+)|([0-9a-f]{1,4}):([0-9a-f]{1,4}))$/i

/** `::ffff:10.0.0.1`, also written in hexadecimal, is 10.0.0.1. */
function unmapped(address: string): string {
  const [, dotted, high = '', low = ''] = mapped.exec(address) ?? []
  if (dotted) return dotted
  if (!high) return address
  const [a, b] = [parseInt(high, 16), parseInt(low, 16)]
  return [a >> 8, a & 255, b >> 8, b & 255].join('.')
}

export function zoneOf(written: string): Zone {
  const address = unmapped(written)
  const family = isIPv4(address) ? 'ipv4' : 'ipv6'
  if (family === 'ipv6' && !isIPv6(address)) return 'never'
  if (loopback.check(address, family)) return 'loopback'
  if (campus.check(address, family)) return 'private'
  if (family === 'ipv4') return never4.check(address, family) ? 'never' : 'public'
  return global6.check(address, family) && !never6.check(address, family) ? 'public' : 'never'
}

/** Plain http goes to this machine only, and only in development. */
export function isReachable(address: string, protocol: string, reach: Reach): boolean {
  const zone = zoneOf(address)
  if (zone === 'loopback') return reach.development
  if (protocol !== 'https:') return false
  return zone === 'public' || (zone === 'private' && reach.allowPrivateHosts)
}

/** Those that may stand in a policy: an origin names one host, and nothing after it. */
export const originsIn = (texts: readonly string[]): string[] =>
  texts.filter(text => /^https?:\/\/([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i.test(text))

/** Whether a host, as an address names it, is the machine itself. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || zoneOf(host.replace(/^\[|\]$/g, '')) === 'loopback'
