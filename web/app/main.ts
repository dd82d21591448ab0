/** The way in: asks for what the first screen needs, and fetches the screens meanwhile. */
import './early.ts';

import('./screens.tsx');
