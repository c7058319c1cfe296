/** What the page knows of the person reading the ledger. */
export type ParcelReader = {
  canEdit: boolean;
  /** Business date at the park, `YYYY-MM-DD`. */
  today: string;
};
