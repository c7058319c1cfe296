import type { ParcelUtility } from "./parcel.schema";
import { utilityStatuses } from "./utility";

const rank = ({ status }: ParcelUtility) => utilityStatuses.indexOf(status);

/** Where parcels become one, each utility is as far as it is on the least served of them; unknown on one is unknown. */
export function leastUtilities(parcels: readonly (readonly ParcelUtility[])[]): ParcelUtility[] {
  const [first = [], ...rest] = parcels;
  return first.flatMap((line) => {
    const others = rest.map((lines) =>
      lines.find(({ utility, side }) => utility === line.utility && side === line.side),
    );
    if (others.some((other) => other === undefined)) return [];
    const known = others.filter((other) => other !== undefined);
    return [[line, ...known].reduce((least, other) => (rank(other) > rank(least) ? other : least))];
  });
}
