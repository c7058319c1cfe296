import {
  createLoader,
  type inferParserType,
  parseAsBoolean,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { roleFilters } from "@/domain/user/user.schema";

/** State of the user list: filters, the open account, whether a new one is being opened. */
export const userParsers = {
  q: parseAsString.withDefault(""),
  role: parseAsStringLiteral(roleFilters),
  department: parseAsString,
  state: parseAsStringLiteral(["active", "disabled"]),
  open: parseAsString,
  create: parseAsBoolean.withDefault(false),
};
export type UserParams = inferParserType<typeof userParsers>;

export const loadUserParams = createLoader(userParsers);
