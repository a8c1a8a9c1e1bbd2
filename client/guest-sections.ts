// What stands on a practitioner's own page, from top to bottom: features add theirs here.
import type { Component } from 'svelte'
import FreeTimes from './guests/times/FreeTimes.svelte'
import GuestHead from './GuestHead.svelte'
import CalendarLink from './calendar/CalendarLink.svelte'
import OwnLink from './guests/page/OwnLink.svelte'
import Profile from './guests/page/Profile.svelte'
import OwnSessions from './sessions/guest/OwnSessions.svelte'
import OwnConsent from './sessions/consent/OwnConsent.svelte'
import OwnEffects from './sessions/effect/OwnEffects.svelte'
import WantedGaps from './sessions/offering/WantedGaps.svelte'
import OwnMaterial from './sessions/material/OwnMaterial.svelte'
import OwnEndorsing from './bookings/endorsements/OwnEndorsing.svelte'
import type { GuestSection } from './guests/page/section.ts'

/** Holds the page's only h1, and says what to do next. */
export const guestHead: Component<GuestSection> = GuestHead

/** Each shows nothing where it has nothing to say. */
export const guestSections: readonly Component<GuestSection>[] = [
  OwnSessions,
  OwnEndorsing,
  FreeTimes,
  OwnMaterial,
  OwnConsent,
  OwnEffects,
  WantedGaps,
  Profile,
  CalendarLink,
  OwnLink,
]
