// Practitioners of the demo: Gwen, who runs a warehouse on the other side of the ocean, and Hao, a customs broker.
import type { Basis } from '../../server/guests/availability/free-times.ts'
import { addWeeklyTime, chooseAvailability } from '../../server/guests/availability/say-times.ts'
import { inviteGuest, type Invitation } from '../../server/guests/invite-guest.ts'
import type { Posting } from '../../server/guests/links/send-link.ts'
import { chooseGuestZone, saveGuestProfile, type WrittenProfile } from '../../server/guests/page/change-own-page.ts'
import { verifyGuest } from '../../server/guests/verify-guest.ts'
import { callerOn, competencyId, type Player, type Stage } from './stage.ts'

interface Practitioner {
  key: string
  invitation: Invitation & { employer: string; occupation: string }
  zone: string
  about: WrittenProfile['about']
  /** levels by the competency's code without its prefix */
  knows: Record<string, number>
  basis: Basis
  /** weekdays, first and last hour, free or not */
  weekly: readonly (readonly [number[], number, number, boolean])[]
}

const practitioners: readonly Practitioner[] = [
  {
    key: 'gwen',
    invitation: {
      name: 'Gwen Park',
      email: 'gwen@demo.example',
      language: 'en',
      employer: 'Pacific Gate Logistics, Long Beach',
      occupation: 'Overseas-warehouse manager',
      message: 'Our teachers have never seen a pallet arrive. Would you show them your dock?',
    },
    zone: 'America/Los_Angeles',
    about: { en: 'Twelve years of inbound stock, returns and angry sellers. I like questions.', 'zh-Hans': '' },
    knows: { 'ICT-01': 5, 'PLT-04': 4, 'ANA-05': 3 },
    basis: 'any_time',
    weekly: [
      [[1, 2, 3, 4], 8, 17, false],
      [[3], 13, 17, true],
      [[5], 0, 24, false],
    ],
  },
  {
    key: 'hao',
    invitation: {
      name: '郝建国',
      email: 'hao@demo.example',
      language: 'zh-Hans',
      employer: '江城通关服务有限公司',
      occupation: '报关员',
    },
    zone: 'Asia/Shanghai',
    about: { en: '', 'zh-Hans': '从事报关十五年，熟悉跨境电商零售进出口的各种模式。' },
    knows: { 'ICT-02': 5, 'COG-02': 4, 'COG-03': 4 },
    basis: 'only_these',
    weekly: [
      [[1, 2, 3, 4, 5], 19, 21, true],
      [[6], 9, 12, true],
    ],
  },
]

const invitedDaysAgo = 45

/** Their links are on their way, in the outbox; what they have said of themselves is there. Answers them by their keys. */
export async function seedGuests(
  stage: Stage,
  coordinator: Player,
  posting: Posting,
): Promise<ReadonlyMap<string, string>> {
  const cora = callerOn(stage, coordinator, invitedDaysAgo)
  const ids = new Map<string, string>()
  for (const { key, invitation, zone, about, knows, basis, weekly } of practitioners) {
    const { id } = await inviteGuest(cora, posting, invitation)
    ids.set(key, id)
    await verifyGuest(cora, { guestId: id, until: callerOn(stage, coordinator, -365).today })
    const own = callerOn(stage, { personId: id, roles: ['guest'] }, invitedDaysAgo)
    const { employer, occupation } = invitation
    const expertise = Object.entries(knows).map(([code, level]) => ({ competencyId: competencyId(stage, code), level }))
    await saveGuestProfile(own, { employer, occupation, about, expertise })
    await chooseGuestZone(own, zone)
    await chooseAvailability(own, basis)
    for (const [weekdays, from, until, free] of weekly)
      await addWeeklyTime(own, { weekdays, fromMinute: from * 60, untilMinute: until * 60, free })
  }
  return ids
}
