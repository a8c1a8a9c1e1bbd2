// How mail leaves: by an SMTP server, or, in development, by being kept for a page that shows it.
import nodemailer from 'nodemailer'

export interface Message {
  /** `<…@…>`: a receiver that gets it twice can see that it is one */
  id: string
  to: { name: string; address: string }
  subject: string
  text: string
  html: string
  headers: Record<string, string>
  /** who reads what is answered */
  replyTo?: { name: string; address: string }
  /** for the receiver's calendar, beside the text and as a file */
  invitation?: { method: 'REQUEST' | 'CANCEL'; text: string }
}

export interface Post {
  /** Handed over to a server that answers for it. Throws `Undeliverable` where trying again is in vain. */
  send(message: Message): Promise<void>
}

export class Undeliverable extends Error {}

const seconds = { connectionTimeout: 10, greetingTimeout: 10, socketTimeout: 60 }

export function smtpPost({ smtpUrl, from }: { smtpUrl: string; from: string }): Post {
  const url = new URL(smtpUrl)
  for (const [name, value] of Object.entries(seconds))
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(value * 1000))
  const transport = nodemailer.createTransport(url.href)
  return {
    async send({ id, invitation, ...message }) {
      const safely = { disableFileAccess: true, disableUrlAccess: true }
      const icalEvent = invitation && { method: invitation.method, content: invitation.text, filename: 'invite.ics' }
      await transport
        .sendMail({ ...message, ...safely, from, messageId: id, ...(icalEvent && { icalEvent }) })
        .catch((error: SmtpError) => {
          const trouble = withoutAddresses(error.message)
          throw (error.responseCode ?? 0) >= 500 ? new Undeliverable(trouble) : new Error(trouble)
        })
    },
  }
}
type SmtpError = Error & { responseCode?: number }

/** What a server says often repeats to whom, and sometimes a link of what it refused; the log is not to know. */
const withoutAddresses = (text: string): string =>
  text.replace(/https?:\/\/\S+/gi, '…').replace(/[^\s<>"']+@[^\s<>"']+/g, '…@…')

export interface KeptPost extends Post {
  /** the newest first */
  kept: readonly Message[]
}

const keepsAtMost = 200

export function keepingPost(): KeptPost {
  const kept: Message[] = []
  return {
    kept,
    async send(message) {
      kept.unshift(message)
      kept.length = Math.min(kept.length, keepsAtMost)
    },
  }
}
