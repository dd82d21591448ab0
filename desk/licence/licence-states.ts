/**
 * The life of a licence (许可证件) once it is issued. An individual licence lapses when used (REG/15); while an amendment is
 * pending a licence cannot be used (REG/18); the authority may suspend, revoke, withdraw or restore it (REG/18).
 */
import type { Machine } from '../machine/machine.ts';
import { OUTSIDE } from '../machine/requirement.ts';
import { FILE_KEEPERS } from '../machine/role.ts';

export type LicenceState =
  | 'issued'
  | 'amending'
  | 'amended'
  | 'suspended'
  | 'reinstated'
  | 'exhausted'
  | 'expired'
  | 'revoked'
  | 'surrendered';

export type LicenceEvent =
  | 'apply-for-amendment'
  | 'amend'
  | 'refuse-amendment'
  | 'suspend'
  | 'require-amendment'
  | 'reinstate'
  | 'exhaust'
  | 'replenish'
  | 'expire'
  | 'revoke'
  | 'surrender';

/** States in which a shipment may be drawn. */
export const USABLE: readonly LicenceState[] = ['issued', 'amended', 'reinstated'];

const living: readonly LicenceState[] = [
  'issued',
  'amending',
  'amended',
  'suspended',
  'reinstated',
  'exhausted',
];

export const licenceLife: Machine<LicenceState, LicenceEvent> = {
  name: 'licence',
  start: 'issued',
  ends: ['expired', 'revoked', 'surrendered'],
  states: [
    'issued',
    'amending',
    'amended',
    'suspended',
    'reinstated',
    'exhausted',
    'expired',
    'revoked',
    'surrendered',
  ],
  events: [
    'apply-for-amendment',
    'amend',
    'refuse-amendment',
    'suspend',
    'require-amendment',
    'reinstate',
    'exhaust',
    'replenish',
    'expire',
    'revoke',
    'surrender',
  ],
  transitions: [
    {
      from: USABLE,
      event: 'apply-for-amendment',
      to: 'amending',
      by: ['preparer', 'approver'],
      needs: OUTSIDE,
      provision: 'REG/18',
    },
    {
      from: ['amending'],
      event: 'amend',
      to: 'amended',
      by: FILE_KEEPERS,
      needs: OUTSIDE,
      provision: 'REG/18',
    },
    // On its old terms the licence is as good as before.
    {
      from: ['amending'],
      event: 'refuse-amendment',
      to: 'reinstated',
      by: FILE_KEEPERS,
      needs: [...OUTSIDE, 'grounds'],
      provision: 'REG/18',
    },
    {
      from: [...USABLE, 'amending'],
      event: 'suspend',
      to: 'suspended',
      by: FILE_KEEPERS,
      needs: OUTSIDE,
      provision: 'REG/18',
    },
    {
      from: ['suspended'],
      event: 'require-amendment',
      to: 'amending',
      by: FILE_KEEPERS,
      needs: OUTSIDE,
      provision: 'REG/18',
    },
    {
      from: ['suspended'],
      event: 'reinstate',
      to: 'reinstated',
      by: FILE_KEEPERS,
      needs: OUTSIDE,
      provision: 'REG/18',
    },
    {
      from: USABLE,
      event: 'exhaust',
      to: 'exhausted',
      by: ['desk'],
      needs: ['nothing-left'],
      provision: 'REG/15',
    },
    // A corrected draw gives back what was never shipped.
    { from: ['exhausted'], event: 'replenish', to: 'reinstated', by: ['desk'], needs: ['something-left'] },
    {
      from: living,
      event: 'expire',
      to: 'expired',
      by: ['desk'],
      needs: ['validity-over'],
      provision: 'REG/15',
    },
    {
      from: living,
      event: 'revoke',
      to: 'revoked',
      by: FILE_KEEPERS,
      needs: [...OUTSIDE, 'grounds'],
      provision: 'REG/18',
    },
    {
      from: living,
      event: 'surrender',
      to: 'surrendered',
      by: ['preparer', 'approver'],
      needs: [...OUTSIDE, 'reason'],
      provision: 'REG/18',
    },
  ],
};
