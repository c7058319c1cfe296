"use client";

import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { flushSync } from "react-dom";
import { toast } from "@/components/ui/toast";
import type { BoardMove } from "@/domain/project/board";
import { type DropVerdict, dropOn, type KnownMoves } from "@/domain/project/board-drop";
import type { FullProject, ProjectDetail } from "@/domain/project/project-detail.schema";
import type { Stage } from "@/domain/project/stage";
import { compareStages } from "@/domain/project/stage-order";
import { api, client } from "@/lib/api/client";
import { failureOf } from "@/lib/api/failure";
import { stageText } from "@/lib/text/stages";
import { projectQuery, refreshProject } from "../record/queries";
import type { FullCard } from "./drag-store";
import { fly, focusCard } from "./flight";
import { refusalWords } from "./verdict-words";

/** A move as the board shows it: ahead of the server until the server has taken it. */
export type ShownMove = BoardMove & { card: FullCard; takenAt?: number };

/** A drop that has to be accompanied by something first. */
export type Question = {
  move: ShownMove;
  project: FullProject;
  verdict: Extract<DropVerdict, { kind: "back" | "incomplete" }>;
};

const freshMs = 3_000;
const keptMs = 60_000;

const without = (moves: readonly ShownMove[], id: string): ShownMove[] =>
  moves.filter(({ card, takenAt }) => card.id !== id && (takenAt ?? Date.now()) > Date.now() - keptMs);

/** Moves that data read at this moment does not show yet. */
export const movesSince = (moves: readonly ShownMove[], readAt: number): ShownMove[] =>
  moves.filter(({ takenAt }) => takenAt === undefined || readAt < takenAt);

const knownMovesOf = ({ nextMoves, abilities }: FullProject): KnownMoves => ({
  nextMoves,
  backTo: abilities.backTo,
});

/** The ways out of a card's stage; nothing once the project has left it, for then the server says who moved it. */
export const movesFrom = (stage: Stage, project: ProjectDetail | undefined): KnownMoves | undefined =>
  project?.sight === "full" && project.stage === stage ? knownMovesOf(project) : undefined;

const verdictFor = (project: FullProject, { from, to }: BoardMove): DropVerdict =>
  dropOn({ from, to, standing: project.standing }, knownMovesOf(project));

/** Asks the server for the move; the stage it was seen in goes along, so that only another move stands in the way. */
async function send(queries: QueryClient, { card, from, to }: ShownMove, reason?: string) {
  await queries.cancelQueries({ queryKey: api.project.board.key() });
  return client.project.advance({ id: card.id, version: card.version, from, to, reason });
}

/** Every way a card moves on the board: at once, and back again with the reason when it is refused. */
export function useBoardMoves() {
  const queries = useQueryClient();
  const [moves, setMoves] = useState<readonly ShownMove[]>([]);
  const [question, setQuestion] = useState<Question | null>(null);

  const show = (move: ShownMove, inHand?: HTMLElement | null) => {
    fly(move.card.id, () => setMoves((before) => [...without(before, move.card.id), move]), inHand);
    focusCard(move.card.id);
  };

  const takeBack = (move: ShownMove, words?: string) => {
    fly(move.card.id, () => setMoves((before) => without(before, move.card.id)));
    focusCard(move.card.id);
    if (words) toast(words, { tone: "breached" });
  };

  const settle = (move: ShownMove) => {
    const taken = { ...move, takenAt: Date.now() };
    setMoves((before) => [...without(before, move.card.id), taken]);
    return refreshProject(queries, move.card.id);
  };

  const failed = async (move: ShownMove, words: string, error: unknown) => {
    const failure = failureOf(error);
    takeBack(move, `${words}：${failure.message}`);
    if (failure.code === "CONFLICT") await refreshProject(queries, move.card.id);
  };

  const undo = async ({ card, from, to }: ShownMove, moveId: string) => {
    const back: ShownMove = { card: { ...card, stage: to }, from: to, to: from };
    show(back);
    try {
      await client.project.undoMove({ id: card.id, moveId });
      toast(`已撤销，“${card.name}”回到${stageText[from]}`);
      await settle(back);
    } catch (error) {
      await failed(back, "没有撤销", error);
    }
  };

  const advance = async (move: ShownMove, reason?: string) => {
    const { moveId } = await send(queries, move, reason);
    const verb = compareStages(move.to, move.from) > 0 ? "已进入" : "已退回";
    toast(`“${move.card.name}”${verb}${stageText[move.to]}`, {
      action: { label: "撤销", onAction: () => void undo(move, moveId) },
    });
    await settle(move);
  };

  const drop = async (card: FullCard, to: Stage, inHand?: HTMLElement | null) => {
    const move: ShownMove = { card, from: card.stage, to };
    const words = `没有进入${stageText[to]}`;
    show(move, inHand);
    try {
      const project = await queries.fetchQuery({ ...projectQuery(card.id), staleTime: freshMs });
      if (project.sight !== "full") return takeBack(move, `${words}：只能查看这个项目`);
      // Moved by somebody else meanwhile: the server refuses and says by whom.
      if (project.stage !== card.stage) return await advance(move);
      const verdict = verdictFor(project, move);
      if (verdict.kind === "refused") return takeBack(move, `${words}：${refusalWords(verdict)}`);
      if (verdict.kind === "ready") return await advance(move);
      if (verdict.kind !== "open") setQuestion({ move, project, verdict });
    } catch (error) {
      await failed(move, words, error);
    }
  };

  return {
    moves,
    question,
    drop,
    /** Answers the question; what the server refuses is thrown, for the dialog to show. */
    answer: async (move: ShownMove, reason?: string) => {
      await advance(move, reason);
      // Gone before the card is focused: an open dialog holds the focus.
      flushSync(() => setQuestion(null));
      focusCard(move.card.id);
    },
    withdraw: (move: ShownMove) => {
      setQuestion(null);
      takeBack(move);
    },
  };
}

export type BoardMoves = ReturnType<typeof useBoardMoves>;
