import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import type { Test } from 'tap'

export interface MailServer {
  url: string
  /** what it took, in order */
  received: ParsedMail[]
  /** how it answers what comes next; null: it takes it. `hang`: it never answers. */
  answer: { code: number; text: string } | 'hang' | null
}

/** A real SMTP server that keeps what it is given. */
export async function mailServer(t: Test): Promise<MailServer> {
  const kept: MailServer = { url: '', received: [], answer: null }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, _session, answered) {
      const { answer } = kept
      void simpleParser(stream).then(mail => {
        if (answer === null || answer === 'hang') kept.received.push(mail)
        if (answer === 'hang') return
        answered(answer && Object.assign(new Error(answer.text), { responseCode: answer.code }))
      })
    },
  })
  server.on('error', () => {}) // a client that was killed
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  kept.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  t.teardown(() => new Promise<void>(resolve => server.close(() => resolve())))
  return kept
}
