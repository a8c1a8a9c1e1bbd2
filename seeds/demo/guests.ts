// Practitioners of the demo: Gwen, who runs a warehouse on the other side of the ocean, and Hao, a customs broker.
import { inviteGuest, type Invitation } from '../../server/guests/invite-guest.ts'
import type { Posting } from '../../server/guests/links/send-link.ts'
import { chooseGuestZone, saveGuestProfile, type WrittenProfile } from '../../server/guests/page/change-own-page.ts'
import { verifyGuest } from '../../server/guests/verify-guest.ts'
import { callerOn, competencyId, type Player, type Stage } from './stage.ts'

interface Practitioner {
  invitation: Invitation & { employer: string; occupation: string }
  zone: string
  about: WrittenProfile['about']
  /** levels by the competency's code without its prefix */
  knows: Record<string, number>
}

const practitioners: readonly Practitioner[] = [
  {
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
  },
  {
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
  },
]

/** Their links are on their way, in the outbox; what they have said of themselves is there. */
export async function seedGuests(stage: Stage, coordinator: Player, posting: Posting): Promise<void> {
  const cora = callerOn(stage, coordinator, 0)
  for (const { invitation, zone, about, knows } of practitioners) {
    const { id } = await inviteGuest(cora, posting, invitation)
    await verifyGuest(cora, { guestId: id, until: callerOn(stage, coordinator, -365).today })
    const own = callerOn(stage, { personId: id, roles: ['guest'] }, 0)
    const { employer, occupation } = invitation
    const expertise = Object.entries(knows).map(([code, level]) => ({ competencyId: competencyId(stage, code), level }))
    await saveGuestProfile(own, { employer, occupation, about, expertise })
    await chooseGuestZone(own, zone)
  }
}
