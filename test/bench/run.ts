// npm run bench -- launch|gaps|play|assign|booking|slots: prints figures, and ratios against a baseline in the same run.
const benches: Record<string, () => Promise<{ default: () => Promise<void> }>> = {
  launch: () => import('./launch.ts'),
  gaps: () => import('./gaps.ts'),
  play: () => import('./play.ts'),
  assign: () => import('./assign.ts'),
  booking: () => import('./booking.ts'),
  slots: () => import('./slots.ts'),
}
const bench = benches[process.argv[2] ?? '']
if (bench) await (await bench()).default()
else {
  console.error(`npm run bench -- ${Object.keys(benches).join(' | ')}`)
  process.exitCode = 1
}
export {}
