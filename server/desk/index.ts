/** The door of the server's desk: the shapes of a licence and a shipment, for whoever reads them from a file. */
export { faultsOf } from '../http/zod-faults.ts';
export { licenceDocument, shipmentDocument } from '../routes/licences/schema.ts';
