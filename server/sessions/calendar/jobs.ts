// What is done for people's calendars.
import type { AnyJob } from '../../base/jobs.ts'
import type { Post } from '../../base/post.ts'
import { invitePeople, organizerFrom } from './invite-people.ts'
import { remindPeople } from './reminders/remind-people.ts'

interface Posting {
  /** null: no mail leaves from here */
  post: Post | null
  publicUrl: string
  /** where mail comes from; undefined: it is only kept */
  from: string | undefined
}

export const calendarJobs = ({ post, publicUrl, from }: Posting): AnyJob[] => [
  invitePeople({ post, from: organizerFrom(from ?? `no-reply@${new URL(publicUrl).hostname}`) }),
  remindPeople,
]
