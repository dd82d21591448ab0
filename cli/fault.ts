/** Faults of the command line, and those of reading as such. */
export { type AnyFault, type CliFault, type CliFaultCode, cliFault, isCliFault } from '@ytterby/language';
export { ofReading } from '@ytterby/server/intake';
