import { keepPreviousData } from "@tanstack/react-query";
import { api } from "@/lib/api/client";
import {
  type BenefitParams,
  benefitInput,
  type UnderusedParams,
  underusedInput,
} from "@/lib/search-params/benefits";

export const benefitsQuery = (params: BenefitParams) => ({
  ...api.benefit.list.queryOptions({ input: benefitInput(params) }),
  placeholderData: keepPreviousData,
});

export const benefitQuery = (id: string) => api.benefit.get.queryOptions({ input: { id } });

export const parkQuery = (year: number | null) => ({
  ...api.benefit.park.queryOptions({ input: { year: year ?? undefined } }),
  placeholderData: keepPreviousData,
});

export const choicesQuery = () => api.benefit.choices.queryOptions({ input: {} });

export const underusedQuery = (params: UnderusedParams) => ({
  ...api.underused.list.queryOptions({ input: underusedInput(params) }),
  placeholderData: keepPreviousData,
});

export const underusedParcelQuery = (parcelId: string) =>
  api.underused.get.queryOptions({ input: { parcelId } });
