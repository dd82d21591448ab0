/** What a store's owner may have done from a terminal. */
export { askStore } from './ask.ts';
export { faultOf, type Order, type OrderFault, type ReplayedLine, type VerifiedTrail } from './order.ts';
