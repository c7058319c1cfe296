import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsString,
  parseAsStringLiteral,
} from "nuqs/server";
import type { ListServiceRequestsInput } from "@/domain/service-request/service-request.schema";
import { serviceRequestKinds } from "@/domain/service-request/service-request-state";
import { idField } from "@/domain/shared/fields";
import { paths } from "../paths";

/** The state of the list of 诉求; without a view those that wait for an answer. */
export const requestParsers = {
  /** One alone; then no view holds. */
  id: parseAsString,
  view: parseAsStringLiteral(["open", "overdue", "answered", "closed"]),
  kinds: parseAsArrayOf(parseAsStringLiteral(serviceRequestKinds)),
  isForMyDepartment: parseAsBoolean,
};

export type RequestParams = inferParserType<typeof requestParsers>;

export const loadRequestParams = createLoader(requestParsers);
const serialize = createSerializer(requestParsers);

/** Address of any state of the list. */
export const serviceRequestsHref = (params: Partial<RequestParams>): string =>
  serialize(paths.serviceRequests, params);

/** The filter the address means. */
export const requestInput = (
  params: RequestParams,
): Pick<ListServiceRequestsInput, "id" | "view" | "kinds" | "isForMyDepartment"> => {
  const one = idField.safeParse(params.id);
  if (one.success) return { id: one.data };
  return {
    view: params.view ?? "open",
    kinds: params.kinds?.slice(0, serviceRequestKinds.length) ?? undefined,
    isForMyDepartment: params.isForMyDepartment ?? undefined,
  };
};
