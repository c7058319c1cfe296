/** Zones of the park, as the plan names them. */
export const zones = ["central", "south", "north", "smart", "biomedical"] as const;

export type Zone = (typeof zones)[number];
