// Words that are said once, where a component or a module begins: they stay when the reader changes the language.
import path from 'node:path'
import { parse } from 'svelte/compiler'
import type { Source } from './plain-rules.ts'

interface Node {
  type: string
  [part: string]: unknown
}
interface Called extends Node {
  callee: Node & { name?: string; property?: Node & { name?: string } }
  arguments: Node[]
}
interface File {
  statements: Node[]
  /** where a name comes from: `file#name` */
  names: Map<string, string>
}

const says = /^client\/ui\/say\.svelte\.ts#(say|local)/
/** These do at once what they are handed. */
const doesAtOnce = /^(untrack|map|flatMap|filter|find|some|every|reduce|forEach|from)$/
/** These do it anew when the language changes; so does Svelte with what stands in place of a property. */
const doesAnew = /^\$(derived|effect|props)$/

const isFunction = ({ type }: Node): boolean => type.includes('Function')
const isNode = (part: unknown): part is Node => typeof (part as Node | null)?.type === 'string'
const partsOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode)
const calledBy = ({ callee }: Called): string => callee.name ?? callee.property?.name ?? ''

/** Whom it calls before it is done. */
function callsAtOnce(node: Node): string[] {
  if (isFunction(node) || (node.type === 'VariableDeclarator' && isAnew(node['init']))) return []
  if (node.type !== 'CallExpression') return partsOf(node).flatMap(callsAtOnce)
  const call = node as Called
  if (isAnew(call)) return []
  const inside = [call.callee, ...(doesAtOnce.test(calledBy(call)) ? call.arguments : [])].filter(isFunction)
  return [call.callee.name ?? [], partsOf(call).flatMap(callsAtOnce), inside.flatMap(bodyCalls)].flat()
}

const bodyCalls = (node: Node): string[] => callsAtOnce(node['body'] as Node)
const isAnew = (node: unknown): boolean => {
  if (!isNode(node) || node.type !== 'CallExpression') return false
  const { callee } = node as Called
  return doesAnew.test(callee.name ?? (callee['object'] as Node | undefined)?.['name']?.toString() ?? '')
}

/** What is said once by these files of the client, as `file: name`. */
export function saidOnce(sources: readonly Source[]): string[] {
  const files = new Map(sources.map(source => [source.file, read(source)]))
  const speaking = speakers(files)
  return [...files].flatMap(([file, { statements, names }]) =>
    statements
      .flatMap(callsAtOnce)
      .filter(name => speaking(names.get(name)))
      .map(name => `${file}: ${name}`),
  )
}

/** Who says something, or calls somebody who does. */
function speakers(files: Map<string, File>): (name: string | undefined) => boolean {
  const known = new Set<string>()
  const speaking = (name = ''): boolean => says.test(name) || known.has(name)
  const bodies = [...files].flatMap(([file, { statements, names }]) =>
    functionsOf(statements).map(([name, body]) => ({
      name: `${file}#${name}`,
      calls: bodyCalls(body).map(called => names.get(called)),
    })),
  )
  for (let before = -1; before < known.size;) {
    before = known.size
    for (const { name, calls } of bodies) if (calls.some(speaking)) known.add(name)
  }
  return speaking
}

function read({ file, text }: Source): File {
  const { module, instance } = parse(file.endsWith('.svelte') ? text : `<script lang="ts">\n${text}\n</script>`, {
    modern: true,
  })
  const statements = [module, instance].flatMap(script => (script?.content.body ?? []) as unknown as Node[])
  const own = functionsOf(statements).map(([name]) => [name, `${file}#${name}`] as const)
  return { statements, names: new Map([...statements.flatMap(statement => importedBy(statement, file)), ...own]) }
}

function importedBy(statement: Node, file: string): [string, string][] {
  if (statement.type !== 'ImportDeclaration') return []
  const from = path.join(path.dirname(file), (statement['source'] as unknown as { value: string }).value)
  return (statement['specifiers'] as { local: { name: string }; imported?: { name: string } }[]).map(
    ({ local, imported }) => [local.name, `${from}#${imported?.name ?? 'default'}`],
  )
}

/** The functions at the top, by their names. */
function functionsOf(statements: readonly Node[]): [name: string, node: Node][] {
  const named = (node: Node, id: unknown): [string, Node][] =>
    isFunction(node) ? [[(id as { name: string }).name, node]] : []
  return statements
    .map(statement => (isNode(statement['declaration']) ? statement['declaration'] : statement))
    .flatMap(statement => [
      ...named(statement, statement['id']),
      ...((statement['declarations'] ?? []) as Node[]).flatMap(({ id, init }) => (isNode(init) ? named(init, id) : [])),
    ])
}
