const catalogues = import.meta.glob<Record<string, string>>('./**/text.zh-Hans.json', {
  eager: true,
  import: 'default',
})

export const texts: Record<string, string> = Object.assign({}, ...Object.values(catalogues))
