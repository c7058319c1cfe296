import { createLoader, type inferParserType, parseAsInteger, parseAsString } from "nuqs/server";

/** State of the audit log: filters and the open entry. */
export const auditParsers = {
  person: parseAsString.withDefault(""),
  action: parseAsString,
  subject: parseAsString,
  id: parseAsString,
  from: parseAsString,
  to: parseAsString,
  open: parseAsInteger,
};
export type AuditParams = inferParserType<typeof auditParsers>;

export const loadAuditParams = createLoader(auditParsers);
