import { createLoader, createSerializer, parseAsString, parseAsStringLiteral } from "nuqs/server";
import { officerPeriods } from "@/domain/briefing/officers.schema";
import { monthField } from "@/domain/shared/fields";
import { paths } from "../paths";

const parsers = { period: parseAsStringLiteral(officerPeriods), month: parseAsString };

const load = createLoader(parsers);
const serialize = createSerializer(parsers);

/** Address of the table of one month, quarter or year. */
export const officersHref = (params: Parameters<typeof serialize>[1]): string =>
  serialize(paths.officers, params ?? {});

/** Period and month of an address; a month that is none is left out. */
export async function loadOfficerParams(search: Parameters<typeof load>[0]) {
  const { period, month } = await load(search);
  return { period: period ?? undefined, month: monthField.safeParse(month).data };
}
