import type { ReactNode } from "react";

export type Column<Row> = {
  id: string;
  header: string;
  /** Small after the header: 万元, 亩. Cells then show bare figures. */
  unit?: string;
  /** Figures stand at the end. */
  align?: "start" | "end";
  /** In px; the least width of a growing column. */
  width: number;
  /** Takes what the window has left over. */
  isGrowing?: boolean;
  /** Stays at the left while the rest scrolls sideways; the first columns only. */
  isSticky?: boolean;
  sortKey?: string;
  /** In place of the words of the header. */
  head?: ReactNode;
  cell: (row: Row) => ReactNode;
  footer?: ReactNode;
  /** Where it stands in a phone's card; `meta` when left out. */
  onCard?: "title" | "aside" | "meta" | "hidden";
};

export type SortDirection = "ascending" | "descending";
export type Sort = { key: string; direction: SortDirection };

export type Sorting = {
  sort?: Sort;
  /** One of the two: an address for each order, or a callback. */
  sortHref?: (sort: Sort) => string;
  onSort?: (sort: Sort) => void;
};

export type Opening<Row> = {
  getRowId: (row: Row) => string;
  /** What a row is called, for the link that opens it. */
  getRowName: (row: Row) => string;
  /** The record's own address; the title cell becomes a link to it. */
  rowHref?: (row: Row) => string;
  /** Opens the panel instead of the address; J and K then walk while it is open. */
  onOpen?: (id: string) => void;
  selectedId?: string | null;
};

export type Density = "normal" | "compact";
export const rowHeights: Record<Density, number> = { normal: 36, compact: 28 };
