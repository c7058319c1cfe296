import Link from "next/link";
import { SelectField } from "@/components/form/select-field";
import { buttonStyle } from "@/components/ui/button-style";
import { parcelUses } from "@/domain/land/parcel-state";
import { type ListPublicParcelsInput, type MuBand, muBands } from "@/domain/land/public-parcels.schema";
import { zones } from "@/domain/land/zone";
import { paths } from "@/lib/paths";
import { parcelUseText, zoneText } from "@/lib/text/industries";

const bandText: Record<MuBand, string> = {
  under30: "30 亩以下",
  from30To100: "30—100 亩",
  over100: "100 亩以上",
};

const optionsOf = <Value extends string>(values: readonly Value[], text: Record<Value, string>) =>
  values.map((value) => ({ value, label: text[value] }));

/** A plain form: the address holds the filters and it works without scripts. */
export function LandFilters({ filter }: { filter: ListPublicParcelsInput }) {
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return (
    <form
      action={paths.land}
      className="grid grid-cols-2 items-end gap-3 border-y hairline bg-canvas px-4 py-4 max-sm:-mx-4 sm:grid-cols-[repeat(3,minmax(0,11rem))_auto_1fr] sm:px-4"
    >
      <SelectField
        label="片区"
        name="zone"
        defaultValue={filter.zone ?? ""}
        placeholder="全部片区"
        options={optionsOf(zones, zoneText)}
      />
      <SelectField
        label="用途"
        name="use"
        defaultValue={filter.use ?? ""}
        placeholder="全部用途"
        options={optionsOf(parcelUses, parcelUseText)}
      />
      <SelectField
        label="面积"
        name="area"
        defaultValue={filter.area ?? ""}
        placeholder="不限面积"
        options={optionsOf(muBands, bandText)}
      />
      <div className="flex items-center gap-4">
        <button type="submit" className={`${buttonStyle({ size: "md" })} h-9`}>
          筛选
        </button>
        {isFiltered ? (
          <Link href={paths.land} className="link whitespace-nowrap">
            清除筛选
          </Link>
        ) : null}
      </div>
    </form>
  );
}
