import t from 'tap'
import { sources } from './plain-rules.ts'
import { saidOnce } from './said-once.ts'

t.test('what pages say follows a change of language', async t => {
  const client = sources(process.cwd(), ['client'])
  t.ok(client.length > 300)
  t.same(saidOnce(client.filter(({ file }) => !/\.(mjs|js)$/.test(file))), [])
})

t.test('what is said once is found, also where another says it', async t => {
  const names = {
    file: 'client/gaps/names.ts',
    text: `import { local, say } from '../ui/say.svelte.ts'
      export const nameOf = (title: Title): string => local(title)
      export function headOf(title: Title): string { return [title].map(one => nameOf(one)).join() }
      export const label = say('gaps.title')`,
  }
  const page = (script: string) => ({
    file: 'client/gaps/Page.svelte',
    text: `<script lang="ts">
      import { say, sayDay } from '../ui/say.svelte.ts'
      import { headOf as head } from './names.ts'
      const title = () => head(gap)
      ${script}
    </script>`,
  })
  const found = (script: string): string[] => saidOnce([names, page(script)]).slice(1)
  t.same(saidOnce([names]), ['client/gaps/names.ts: say'])
  const once: [script: string, who: string][] = [
    [`const label = say('gaps.title')`, 'say'],
    [`const columns = ['a', 'b'].map(key => ({ key, label: say(key) }))`, 'say'],
    [`let day = $state(sayDay(gap.day))`, 'sayDay'],
    [`const label = untrack(() => head(gap))`, 'head'],
    [`if (gap) document.title = title()`, 'title'],
  ]
  for (const [script, who] of once) t.same(found(script), [`client/gaps/Page.svelte: ${who}`], script)
  for (const script of [
    `const label = $derived(say('gaps.title'))`,
    `const all = $derived.by(() => ['a'].map(key => say(key)))`,
    `$effect(() => void (document.title = title()))`,
    `let { label = say('gaps.title') }: { label?: string } = $props()`,
    `function tell(): string { return say('gaps.title') }`,
    `onMount(() => say('gaps.title'))`,
  ])
    t.same(found(script), [], script)
})
