// The page of a refused launch: copy what the administrator needs, and tell the time where the reader is.
const copy = document.querySelector('[data-copy]')
if (copy && navigator.clipboard) {
  copy.hidden = false
  copy.addEventListener('click', async () => {
    const facts = [...document.querySelectorAll('.facts [data-fact]')].map(one => one.dataset.fact)
    await navigator.clipboard.writeText(facts.join('\n')).catch(() => undefined)
    copy.textContent = copy.dataset.done
  })
}
for (const time of document.querySelectorAll('time')) {
  const locale = document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang
  const style = { dateStyle: 'medium', timeStyle: 'medium', hourCycle: 'h23' }
  const local = new Date(time.dateTime).toLocaleString(locale, style)
  time.textContent = `${local} (${time.textContent})`
}
