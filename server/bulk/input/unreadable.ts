/** Thrown where a file turns out to be unreadable in the middle; whoever runs the lines returns its fault. */
import type { InputFault } from './open-input.ts';

export class Unreadable extends Error {
  readonly fault: InputFault;
  constructor(fault: InputFault) {
    super(fault.code);
    this.fault = fault;
  }
}
