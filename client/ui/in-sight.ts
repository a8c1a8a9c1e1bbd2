/**
 * Which part of the page the reader can see, top and bottom in pixels of this window. An LMS may give the frame the height of
 * all that is in it: then the window's own middle and end lie far outside of what is on the screen.
 */
export function inSight(): Promise<{ top: number; bottom: number }> {
  return new Promise(resolve => {
    const observer = new IntersectionObserver(([seen]) => {
      observer.disconnect()
      const { top, bottom } = seen!.intersectionRect
      resolve(bottom > top ? { top: Math.max(0, top), bottom } : { top: 0, bottom: window.innerHeight })
    })
    observer.observe(document.documentElement)
  })
}

/** Whether the frame is taller than the screen, so that nothing can be placed by the window alone. */
export const tallFrame = (): boolean => window.parent !== window && window.innerHeight > window.screen.availHeight
