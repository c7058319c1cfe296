/** What a file of a parcel is. */
export const landFileKinds = [
  "survey",
  "planningConditions",
  "landContract",
  "handover",
  "certificate",
  "photo",
  "statement",
  "authorityDocument",
  "other",
] as const;
export type LandFileKind = (typeof landFileKinds)[number];

export const surveyFormats = ["txt", "shapefile", "geojson", "dxf", "drawn", "split", "merged"] as const;
/** How a boundary came to be. */
export type SurveyFormat = (typeof surveyFormats)[number];
