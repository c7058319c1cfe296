const parkDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" });

/** Calendar date at the park of an instant, `YYYY-MM-DD`. */
export const businessDate = (instant: Date): string => parkDay.format(instant);
