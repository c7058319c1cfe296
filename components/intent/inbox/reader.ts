/** What the page knows of the person reading the inbox. */
export type InboxReader = { isOfficer: boolean; isHead: boolean; canReveal: boolean };
