import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-field";
import { Loading, SkeletonLines } from "@/components/ui/skeleton";
import { holdParcelInput, holdUnitInput } from "@/domain/land/hold.schema";
import { availableParcelStates } from "@/domain/land/parcel-state";
import { api, client } from "@/lib/api/client";
import { formatMuWithUnit } from "@/lib/format/area";
import { sqmOfSqm } from "@/lib/format/parcel-area";
import { formatRentWithUnit } from "@/lib/format/rent";
import { parcelStateText, zoneText } from "@/lib/text/industries";
import { floorText, unitStateText } from "@/lib/text/premises";
import { PartField } from "./part-field";
import { type Place, PlaceChoices } from "./place-choices";
import { useClaimForm } from "./use-claim-form";

type PickDialogProps = {
  projectId: string;
  subject: "parcel" | "unit";
  holdDays: number;
  onClose: () => void;
};

const mostOffered = 50;

function useParcels(q: string, isAsked: boolean): Place[] | undefined {
  const { data } = useQuery(
    api.parcel.list.queryOptions({
      input: { states: [...availableParcelStates], q: q || undefined, limit: mostOffered },
      enabled: isAsked,
    }),
  );
  return data?.items
    .filter(({ isAllocated }) => !isAllocated)
    .map(({ id, code, name, zone, areaSqm, state, heldCount }) => ({
      id,
      name: `${code} ${name}`,
      facts: `${zoneText[zone]}，${formatMuWithUnit(areaSqm)}，${parcelStateText[state]}`,
      queued: heldCount,
    }));
}

function useUnits(q: string, isAsked: boolean): Place[] | undefined {
  const { data } = useQuery(
    api.premises.units.queryOptions({
      input: { states: ["free", "held", "expiring"], q: q || undefined, limit: mostOffered },
      enabled: isAsked,
    }),
  );
  return data?.items.map((unit) => ({
    id: unit.id,
    name: `${unit.buildingName} ${unit.code}`,
    facts: `${zoneText[unit.zone]}，${floorText(unit.floor)}，${sqmOfSqm(unit.areaSqm)} ㎡，${unitStateText[unit.state]}${
      unit.rentFenPerSqmMonth === null ? "" : `，${formatRentWithUnit(unit.rentFenPerSqmMonth)}`
    }`,
    queued: unit.holdCount,
  }));
}

/** Picks a parcel or a unit and puts the project into its queue. */
export function PickDialog({ projectId, subject, holdDays, onClose }: PickDialogProps) {
  const [q, setQ] = useState("");
  const [placeId, setPlaceId] = useState("");
  const [areaSqm, setAreaSqm] = useState("");
  const isParcel = subject === "parcel";
  const parcels = useParcels(q.trim(), isParcel);
  const units = useUnits(q.trim(), !isParcel);
  const places = isParcel ? parcels : units;
  const words = { done: `已锁定，保留 ${holdDays} 天`, onClose };
  const onParcel = useClaimForm({
    ...words,
    schema: holdParcelInput,
    send: (input) => client.landClaim.holdParcel(input),
  });
  const onUnit = useClaimForm({
    ...words,
    schema: holdUnitInput,
    send: (input) => client.landClaim.holdUnit(input),
  });
  const { errors, error, isPending } = isParcel ? onParcel : onUnit;
  const submit = () =>
    isParcel
      ? onParcel.submit({ projectId, parcelId: placeId, ...(areaSqm ? { areaSqm } : {}) })
      : onUnit.submit({ projectId, unitId: placeId });
  return (
    <FormDialog
      title={isParcel ? "锁定地块" : "锁定房源"}
      submitLabel="锁定"
      size="lg"
      isPending={isPending}
      error={error}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="查找"
        maxLength={40}
        placeholder={isParcel ? "编号、名称、坐落" : "楼栋、房源编号"}
        value={q}
        onChange={(event) => setQ(event.target.value)}
      />
      {places ? (
        <PlaceChoices
          label={isParcel ? "地块" : "房源"}
          places={places}
          chosen={placeId}
          error={errors.parcelId || errors.unitId ? `选择${isParcel ? "地块" : "房源"}` : undefined}
          onChoose={setPlaceId}
        />
      ) : (
        <Loading>
          <SkeletonLines count={5} />
        </Loading>
      )}
      {isParcel ? (
        <PartField
          label="需要面积"
          help="不填为整宗"
          sqm={areaSqm}
          error={errors.areaSqm}
          onChange={setAreaSqm}
        />
      ) : null}
    </FormDialog>
  );
}
