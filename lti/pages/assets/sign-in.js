// Binds a launch to this browser where cookies may not last. At the login a proof is kept: in the platform's storage,
// or in this frame's own. At the launch it is looked for and sent along with the answer.
const page = document.getElementById('sign-in').dataset
const host = window.parent !== window ? window.parent : window.opener
const patience = 1000

/** Posts a message and waits for the answer to it; undefined when none comes. */
function ask(target, message, origin) {
  return new Promise(resolve => {
    const id = Math.random().toString(36).slice(2)
    const answered = event => {
      const data = event.data || {}
      if (data.message_id !== id || data.subject !== `${message.subject}.response`) return
      if (origin !== '*' && event.origin !== origin) return
      finish(data)
    }
    const finish = answer => {
      removeEventListener('message', answered)
      clearTimeout(timer)
      resolve(answer && !answer.error ? answer : undefined)
    }
    const timer = setTimeout(finish, patience)
    addEventListener('message', answered)
    try {
      target.postMessage({ ...message, message_id: id }, origin)
    } catch {
      finish()
    }
  })
}

/** The frame that keeps data for tools: as announced, or as the platform's page says when asked. */
async function storageFrame() {
  if (!host) return undefined
  let name = page.target
  if (!name) {
    const answer = await ask(host, { subject: 'lti.capabilities' }, '*')
    const found = answer && (answer.supported_messages || []).find(one => one && one.subject === 'lti.put_data')
    if (!found) return undefined
    name = found.frame || '_parent'
  }
  try {
    return name === '_parent' ? host : host.frames[name]
  } catch {
    return undefined
  }
}

/** Only the platform's own origin is told anything. */
async function platformStorage(message) {
  const frame = await storageFrame()
  return frame ? ask(frame, { ...message, key: page.key }, page.origin) : undefined
}

const ownStorage = {
  keep() {
    try {
      localStorage.setItem(page.key, page.proof)
      return localStorage.getItem(page.key) === page.proof
    } catch {
      return false
    }
  },
  take() {
    try {
      const proof = localStorage.getItem(page.key)
      localStorage.removeItem(page.key)
      return proof
    } catch {
      return null
    }
  },
}

/** The server's cookie cannot be seen from here; one like it tells whether it was kept. */
function keepsCookies() {
  const [name, rest] = ['landbridge-test', 'Path=/; SameSite=None; Secure; Partitioned']
  try {
    document.cookie = `${name}=1; Max-Age=60; ${rest}`
    const kept = document.cookie.includes(`${name}=1`)
    document.cookie = `${name}=; Max-Age=0; ${rest}`
    return kept
  } catch {
    return false
  }
}

async function logIn() {
  const put = () => platformStorage({ subject: 'lti.put_data', value: page.proof })
  const announced = page.target ? await put() : undefined
  if (announced || keepsCookies() || ownStorage.keep() || (!page.target && (await put()))) location.replace(page.next)
  else document.getElementById('blocked').hidden = false
}

async function launch() {
  const form = document.forms[0]
  let proof = ownStorage.take()
  if (!proof) {
    const answer = await platformStorage({ subject: 'lti.get_data' })
    proof = answer && answer.value
    if (proof) void platformStorage({ subject: 'lti.put_data', value: null })
  }
  form.elements.namedItem('proof').value = proof || ''
  form.submit()
}

const again = document.querySelector('[data-open]')
if (again) again.addEventListener('click', () => window.open(again.dataset.open, '_blank'))
if (page.step === 'login') logIn()
else launch()
