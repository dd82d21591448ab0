/** Words that name nobody: what joins names, and what only says how large a place is. */
export const STOP = new Set(
  'of the and ve for in de la le les du des et und y e da do dos das di del della der die das van von on at to no number fur com al el'.split(
    ' ',
  ),
);
export const AREA = new Set(
  'province city county district prefecture region oblast municipality 省 市 县 区 州'.split(' '),
);
