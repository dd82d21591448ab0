/** Why a shipment may not go under a licence, with the provision of each; and what to see to if it goes. */
import type { DeskFault } from './desk.ts';

export type ShipmentFinding =
  | { readonly code: 'licence-not-usable'; readonly state: string; readonly provision: 'REG/18' }
  | {
      readonly code: 'outside-validity';
      readonly on: string;
      readonly from: string;
      readonly until: string;
      readonly provision: 'REG/18';
    }
  /** The shipment does not say what has to be known. */
  | {
      readonly code: 'shipment-silent';
      readonly of: 'endUser' | 'destination' | 'endUse' | 'lines';
      readonly provision: 'REG/18';
    }
  | {
      readonly code: 'other-end-user' | 'other-destination' | 'other-end-use' | 'other-item';
      readonly found: string;
      readonly licensed: readonly string[];
      readonly provision: 'REG/18';
    }
  /** More than one item of the licence covers it; the shipment has to say which. */
  | {
      readonly code: 'which-item';
      readonly found: string;
      readonly licensed: readonly string[];
      readonly provision: 'REG/18';
    }
  | {
      readonly code: 'condition-failed' | 'condition-not-stated';
      readonly condition: string;
      readonly says: string;
      readonly provision: 'REG/18';
    }
  | {
      readonly code: 'balance';
      readonly fault: DeskFault;
      readonly provision: 'REG/15' | 'REG/18';
    };

export type ShipmentWarning =
  | { readonly code: 'little-left' | 'nothing-left'; readonly line: string }
  | {
      readonly code: 'report-due';
      readonly condition: string;
      readonly of: string;
      readonly withinWorkingDays: number | null;
    };
