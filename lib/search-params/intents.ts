import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import { industries } from "@/domain/industry/industry";
import { intentTabs, type ListIntentsInput, listIntentsInput } from "@/domain/intent/list-intents.schema";
import { paths } from "../paths";

/** The whole state of the inbox: tab, filter and the submission that lies open. */
export const intentParsers = {
  tab: parseAsStringLiteral(intentTabs),
  q: parseAsString,
  industry: parseAsStringLiteral(industries),
  open: parseAsString,
};

export type IntentParams = inferParserType<typeof intentParsers>;

export const loadIntentParams = createLoader(intentParsers);
const serialize = createSerializer(intentParsers);

/** Address of any state of the inbox. */
export const intentsHref = (params: Partial<IntentParams>): string => serialize(paths.intents, params);

/** The input the address means; a search the server would refuse is left out. */
export function intentInput({ tab, q, industry }: IntentParams): ListIntentsInput {
  const input = listIntentsInput.safeParse({
    tab: tab ?? undefined,
    q: q ?? undefined,
    industry: industry ?? undefined,
  });
  return input.success ? input.data : listIntentsInput.parse({ tab: tab ?? undefined });
}
