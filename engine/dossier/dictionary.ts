/** Texts by number. The texts of a trade are few and come again and again; those beyond the room are read in the rows. */

export type Dictionary = {
  /** The number of a text; 1 where there is no more room. */
  readonly codeOf: (text: string) => number;
  /** The same for a text that the law itself names, for which there is always room. */
  readonly codeOfNamed: (text: string) => number;
  readonly textOf: (code: number) => string;
};

/** Most texts that dossiers may bring. */
const MOST = 20_000;
/** The first numbers are taken by what is not known and by truths. */
const FIRST = 4;
const NO_ROOM = 1;

/** @example dictionaryOf().codeOf('CN') // 4 */
export function dictionaryOf(): Dictionary {
  const texts: string[] = [];
  const codes = new Map<string, number>();
  const put = (text: string): number => {
    const made = FIRST + texts.length;
    texts.push(text);
    codes.set(text, made);
    return made;
  };
  return {
    codeOf: (text) => codes.get(text) ?? (texts.length < MOST ? put(text) : NO_ROOM),
    codeOfNamed: (text) => codes.get(text) ?? put(text),
    textOf: (code) => texts[code - FIRST] as string,
  };
}
