/** Files whose sending can be a mail. */
import type { FileKind } from '../desk/kind.ts';
import { humanitarianKind } from '../humanitarian-reports/index.ts';
import { questionnaireKind } from '../questionnaires/index.ts';

export const mailedKinds: readonly FileKind[] = [humanitarianKind, questionnaireKind];
