/**
 * A fault of a source file of the lists: where it is, what is wrong, what would be right.
 * One fault is one line, so that the person who keeps the source can go through them.
 */
export type ImportFault = { readonly where: string; readonly what: string; readonly right: string };

/** The faults found so far; readers add to it and go on, so that one run names them all. */
export type Faults = ImportFault[];

/** One fault as one line of text. */
export function faultLine(fault: ImportFault): string {
  return `${fault.where}: ${fault.what}; right would be ${fault.right}`;
}
