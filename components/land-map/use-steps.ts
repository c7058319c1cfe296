import { useState } from "react";
import type { MapShade } from "@/domain/land-map/shade";
import type { MapParcel } from "./map-parcel";
import { parcelWords } from "./parcel-words";

/** Goes from parcel to parcel in the order of the list and says where one has come to. */
export function useSteps(parcels: readonly MapParcel[], shade: MapShade, onPoint: (id: string) => void) {
  const [atId, setAtId] = useState<string | null>(null);
  const [words, setWords] = useState("");
  const step = (by: 1 | -1) => {
    const at = parcels.findIndex(({ id }) => id === atId);
    const first = by === 1 ? 0 : parcels.length - 1;
    const next = at === -1 ? first : (at + by + parcels.length) % parcels.length;
    const parcel = parcels[next];
    if (!parcel) {
      setWords("图上没有地块");
      return;
    }
    setAtId(parcel.id);
    onPoint(parcel.id);
    setWords(`第 ${next + 1} 宗，共 ${parcels.length} 宗：${parcelWords(parcel, shade)}`);
  };
  return { atId, words, step, forget: () => setAtId(null) };
}
