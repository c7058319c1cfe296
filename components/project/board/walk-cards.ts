"use client";

import type { KeyboardEvent } from "react";

const columnStep: Record<string, 1 | -1> = { ArrowLeft: -1, ArrowRight: 1 };
const rowStep: Record<string, 1 | -1> = { ArrowUp: -1, ArrowDown: 1 };

const linksIn = (column: Element) => [...column.querySelectorAll<HTMLElement>("[data-row-link]")];

/** The card beside this one: above or below in its column, or at the same height in the next column that has cards. */
function neighbour(from: HTMLElement, key: string): HTMLElement | undefined {
  const columns = [...(from.closest("[data-board]")?.querySelectorAll("[data-board-stage]") ?? [])];
  const own = from.closest("[data-board-stage]");
  if (!own) return undefined;
  const row = linksIn(own).indexOf(from);
  const down = rowStep[key];
  if (down) return linksIn(own)[row + down];
  const side = columnStep[key];
  if (!side) return undefined;
  const beside = columns.slice(0);
  if (side < 0) beside.reverse();
  const filled = beside.slice(beside.indexOf(own) + 1).find((column) => linksIn(column).length > 0);
  const links = filled ? linksIn(filled) : [];
  return links[Math.min(row, links.length - 1)];
}

/** Arrows walk from card to card; the open panel stays where it is until Enter. */
export function walkCards(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target instanceof HTMLElement ? event.target.closest("[data-row-link]") : null;
  if (event.defaultPrevented || !(from instanceof HTMLElement) || !event.key.startsWith("Arrow")) return;
  event.preventDefault();
  const next = neighbour(from, event.key);
  next?.focus({ preventScroll: true });
  next?.closest("[data-board-card]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
