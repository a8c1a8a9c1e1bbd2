/** The part of a list that nobody but the operator sees, to everybody else. */
export const noPart = { edges: [], pageInfo: { endCursor: null, hasNextPage: false }, totalCount: 0 }
