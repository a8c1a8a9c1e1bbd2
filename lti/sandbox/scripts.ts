/** The sandbox's scripts, served as files because its pages allow no inline ones. */
export const scripts: Record<string, string> = {
  post: `document.forms[0].submit()`,

  // the frame that shows a registration goes away when the tool says that it is done
  close: `addEventListener('message', event => {
  const subject = event.data && event.data.subject
  if (subject === 'org.imsglobal.lti.close' || subject === 'lti.close') location.href = '/admin/tools'
})`,

  // the Canvas manner keeps small values for a tool: see lti.put_data in the platform storage specification
  storage: `const kept = new Map()
addEventListener('message', event => {
  const { subject, message_id, key, value } = event.data || {}
  if (subject !== 'lti.put_data' && subject !== 'lti.get_data') return
  const answer = { subject: subject + '.response', message_id }
  const name = event.origin + ' ' + key
  if (!message_id) answer.error = { code: 'bad_request', message: "Missing required 'message_id' field" }
  else if (!key) answer.error = { code: 'bad_request', message: "Missing required 'key' field" }
  else if (subject === 'lti.put_data' && value === null) { kept.delete(name); answer.key = key }
  else if (subject === 'lti.put_data' && String(value).length > 4096) answer.error = { code: 'storage_exhaustion', message: 'Reached byte limit for tool' }
  else if (subject === 'lti.put_data') { kept.set(name, value); answer.key = key; answer.value = value }
  else { answer.key = key; answer.value = kept.get(name) }
  event.source.postMessage(answer, event.origin)
})`,

  // the Canvas manner says what it can, and lets a frame grow
  capabilities: `const subjects = ['lti.capabilities', 'lti.frameResize', 'lti.close']
addEventListener('message', event => {
  const { subject, message_id, height } = event.data || {}
  const frame = document.querySelector('iframe.tool')
  if (!frame || event.source !== frame.contentWindow) return
  if (subject === 'lti.frameResize' && height > 0) frame.height = String(Math.ceil(height))
  if (subject !== 'lti.capabilities') return
  const stored = ['lti.put_data', 'lti.get_data'].map(subject => ({ subject, frame: 'post_message_forwarding' }))
  const supported_messages = [...subjects.map(subject => ({ subject })), ...stored]
  event.source.postMessage({ subject: 'lti.capabilities.response', message_id, supported_messages }, event.origin)
})`,
}
