/** SELECTs each over the one before: the first whole, the others up to their FROM. */
export const layered = (layers: readonly string[]): string =>
  layers.reduce((inner, layer, one) => `${layer} (${inner}) AS a${one}`);
