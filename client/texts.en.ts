const catalogues = import.meta.glob<Record<string, string>>('./**/text.en.json', { eager: true, import: 'default' })

export const texts: Record<string, string> = Object.assign({}, ...Object.values(catalogues))
