// What features to the right want to know of people whose gaps of today are found: the statement that reads these tells it too.

const functions = new Set<string>()

/** A function of the database, of a school and a person, that answers JSON; it is then `FoundGap.of.beside` by its name. */
export const tellBeside = (name: string): void => void functions.add(name)

export const toldBeside = (): readonly string[] => [...functions]
