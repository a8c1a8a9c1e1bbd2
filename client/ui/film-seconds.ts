const aDay = 24 * 3600

/** How long a film is, as this browser finds out by playing it, in seconds to a tenth; null: it cannot play it. */
export function filmSeconds(url: string): Promise<number | null> {
  const film = document.createElement('video')
  film.preload = 'metadata'
  film.src = url
  return new Promise(resolve => {
    film.onerror = () => resolve(null)
    film.ondurationchange = () => {
      if (film.duration === Infinity)
        film.currentTime = aDay // a recording that does not say its length says it at its end
      else if (film.duration > 0) resolve(Math.round(film.duration * 10) / 10)
    }
  })
}
