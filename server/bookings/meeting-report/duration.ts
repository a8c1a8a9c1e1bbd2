// How long somebody was there, as people and meetings write it: pure.

const units =
  /^(?:(\d+)\s*(?:h|hr|hrs|hours?|小时|小時|时))?\s*(?:(\d+)\s*(?:m|min|mins|minutes?|分钟|分鐘|分))?\s*(?:(\d+)\s*(?:s|sec|secs|seconds?|秒钟|秒))?$/i
const clock = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/
const longest = 40
const minutes = /^\d{1,5}(?:[.,]\d{1,2})?$/

/** 45, 45.5; 1h 5m 3s, 1小时5分3秒; 1:05:03, 1:05. What is empty is nothing; null: it cannot be read. */
export function secondsOf(written: string): number | null {
  const text = written
    .normalize('NFKC')
    .replace(/,(?=\s)/g, ' ')
    .trim()
  if (text.length > longest) return null
  if (minutes.test(text)) return Math.round(Number(text.replace(',', '.')) * 60)
  const [found, hours, mins, secs] = clock.exec(text) ?? units.exec(text) ?? []
  if (found === undefined) return null
  const seconds = Number(hours ?? 0) * 3600 + Number(mins ?? 0) * 60 + Number(secs ?? 0)
  return seconds < 1_000_000 ? seconds : null
}
