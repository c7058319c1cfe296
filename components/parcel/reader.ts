/** What the page knows of the person reading the ledger. */
export type ParcelReader = { canEdit: boolean };
