// Some forty teachers beside the named ones: generated, and the same at every seeding.

export interface Teacher {
  /** what the LMS calls them */
  userId: string
  name: string
  email: string
  profile: string
  /** since when they take part */
  sinceDaysAgo: number
  /** 0 to 1 by the letters of an area */
  skill: Readonly<Record<string, number>>
  /** a number of 0 to 1, the same for the same question */
  chance(question: string): number
}

const names = `
  李静 王芳 张磊 刘洋 杨敏 赵倩 黄丽 周涛 吴昊 徐娜 孙鹏 胡雪 朱琳 高翔 林晓 何洁 郭峰 马骏 罗文 梁宇 宋佳 郑凯 谢婷 韩晶 唐悦 冯伟 董琪
  Ines_Ferreira Kofi_Mensah Oksana_Bondar Goran_Petrić Tomás_Novák Leila_Mansour Priya_Nair Yuki_Tanaka Mateo_Rojas Jonas_Weber
  Aigerim_Sadykova Linh_Nguyễn Siti_Rahmawati Marta_Kowalska Emeka_Nwosu`
  .trim()
  .split(/\s+/)
  .map(name => name.replace('_', ' '))

const areas = ['COG', 'ANA', 'PLT', 'NEG', 'LNG', 'ICT']
/** What a course asks most of is what its teachers are best at, and what was never theirs is their weakness. */
const lean: Readonly<Record<string, { strong: string; weak: string }>> = {
  C1: { strong: 'COG', weak: 'NEG' },
  C2: { strong: 'NEG', weak: 'ICT' },
  C3: { strong: 'COG', weak: 'PLT' },
  C4: { strong: 'ANA', weak: 'ICT' },
  C5: { strong: 'LNG', weak: 'PLT' },
  C6: { strong: 'ICT', weak: 'NEG' },
}

export const teachers: readonly Teacher[] = names.map((name, index): Teacher => {
  const chance = (question: string): number => fraction(`${index} ${question}`)
  const profile = `C${1 + (index % 6)}`
  const { strong, weak } = lean[profile]!
  const skill = areas.map(area => {
    const leaning = area === strong ? 0.3 : area === weak ? -0.25 : 0
    return [area, Math.min(1, Math.max(0, chance(area) * 0.7 + 0.2 + leaning))]
  })
  return {
    userId: String(1001 + index),
    name,
    email: `teacher${1001 + index}@demo.example`,
    profile,
    sinceDaysAgo: 200 + Math.floor(chance('since') * 1000),
    skill: Object.fromEntries(skill) as Record<string, number>,
    chance,
  }
})

/** FNV-1a with a last stir: small, and the same on every machine. */
function fraction(text: string): number {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296
}
