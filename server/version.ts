/** The program's own version, kept with every answer that it made. */
import about from './package.json' with { type: 'json' };

export const version: string = about.version;
