/** What the person in front of the page may do to months. */
export type MonthReader = { mayClose: boolean; mayDecide: boolean };
