import t from 'tap'
import { keeping } from '../../server/base/kept.ts'

t.test('what a process keeps in memory has bounds', async t => {
  const kept = keeping<string>(10, text => text.length)
  kept.keep('a', 'four')
  kept.keep('b', 'five5')
  t.same([kept.get('a'), kept.get('b')], ['four', 'five5'], 'nine of ten')
  kept.keep('a', 'six666')
  t.same([kept.get('a'), kept.get('b')], ['six666', undefined], 'kept anew it is the newest: the other goes')
  kept.keep('c', 'four')
  t.same([kept.get('a'), kept.get('c')], ['six666', 'four'], 'what took its place weighs no more')
  kept.keep('d', 'more than ten')
  t.same([kept.get('a'), kept.get('c'), kept.get('d')], [undefined, undefined, 'more than ten'])
})
