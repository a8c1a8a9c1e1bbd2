/** What somebody typed, without what nobody sees: controls, which calendars do not take, and marks that turn the reading direction of all that follows. */
export const plainText = (written: string): string =>
  written.replace(/(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '')
