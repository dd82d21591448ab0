/** Words around the names of persons and vessels that name nobody: titles, particles, ship prefixes. */

const TITLES = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady general gen colonel col major captain capt lt lieutenant admiral adm hon rev sheikh shaikh sheik haji hajji hajj mullah maulavi sayyid sayed engineer ing jr sr phd md esq 先生 女士 博士'.split(
    ' ',
  ),
);
const PARTICLES = new Set(
  'al el bin ibn ben bint abu umm de del della di da dos das do van von der den la le ter ten y e ul ur ud ad as an'.split(
    ' ',
  ),
);
const VESSEL = new Set('mv mt ms ss mts fv sv vessel motor tanker ship imo'.split(' '));

export function isTitle(token: string): boolean {
  return TITLES.has(token);
}

export function isParticle(token: string): boolean {
  return PARTICLES.has(token);
}

export function isVesselPrefix(token: string): boolean {
  return VESSEL.has(token);
}
