/** Provisions a finding rests on: 闲置土地处置办法 (m…) and 民法典 (civilCode…). Their words are in lib/text. */
export const provisions = [
  "m2.1",
  "m2.2",
  "m8",
  "m8.1",
  "m12",
  "m12.1",
  "m12.3",
  "m12.4",
  "m13",
  "m14.1",
  "m14.2",
  "m22",
  "m24",
  "m30",
  "civilCode201",
  "civilCode202",
] as const;
export type Provision = (typeof provisions)[number];

/** How a period of a year is counted; every date of a finding rests on it. */
export const countingOfPeriods = ["civilCode201", "civilCode202"] as const satisfies readonly Provision[];
