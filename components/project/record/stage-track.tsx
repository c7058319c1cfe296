import { StandingChip } from "@/components/ui/standing-chip";
import { type Stage, type StageGroup, type Standing, stageGroups } from "@/domain/project/stage";
import { compareStages, stageGroupNames, stageGroupOf } from "@/domain/project/stage-order";
import { classNames } from "@/lib/class-names";
import { stageGroupText, stageShortText, stageText, standingText } from "@/lib/text/stages";

type StageTrackProps = { stage: Stage; standing: Standing };

/** Sixteen stages in their six ledgers, filled up to where the project stands. */
export function StageTrack({ stage, standing }: StageTrackProps) {
  return (
    <div>
      <ol aria-label="阶段" className="flex gap-1.5 sm:gap-2">
        {stageGroupNames.map((group) => (
          <Group key={group} group={group} stage={stage} isPaused={standing !== "normal"} />
        ))}
      </ol>
      <p className="mt-1.5 flex items-center gap-2 text-sm sm:hidden">
        当前 <span className="font-semibold">{stageText[stage]}</span>
        {standing === "normal" ? null : (
          <StandingChip standing={standing}>{standingText[standing]}</StandingChip>
        )}
      </p>
    </div>
  );
}

type GroupProps = { group: StageGroup; stage: Stage; isPaused: boolean };

function Group({ group, stage, isPaused }: GroupProps) {
  const members: readonly Stage[] = stageGroups[group];
  const isCurrent = stageGroupOf(stage) === group;
  return (
    <li className="min-w-0 basis-0 max-sm:grow!" style={{ flexGrow: members.length }}>
      <p className={classNames("mb-1 text-xs", isCurrent ? "font-semibold text-ink" : "text-ink-faint")}>
        {stageGroupText[group]}
      </p>
      <ol className="flex gap-0.5">
        {members.map((member) => (
          <Step key={member} member={member} stage={stage} isPaused={isPaused} />
        ))}
      </ol>
    </li>
  );
}

function Step({ member, stage, isPaused }: { member: Stage; stage: Stage; isPaused: boolean }) {
  const order = compareStages(member, stage);
  const fill = isPaused ? "bg-paused" : "bg-accent";
  const currentText = `font-semibold ${isPaused ? "text-paused-text" : "text-accent-text"}`;
  return (
    <li className="min-w-0 flex-1" aria-current={order === 0 ? "step" : undefined} title={stageText[member]}>
      <span
        className={classNames(
          "block rounded-sm",
          order === 0 ? "h-2" : "my-0.5 h-1",
          order > 0 ? "bg-line" : order === 0 ? fill : `${fill} opacity-55`,
        )}
      />
      <span
        className={classNames(
          "mt-1 block text-xs whitespace-nowrap max-sm:sr-only",
          order === 0 ? currentText : order < 0 ? "text-ink-muted" : "text-ink-faint",
        )}
      >
        {stageShortText[member]}
        <span className="sr-only">{order < 0 ? "，已过" : order === 0 ? "，当前" : "，未到"}</span>
      </span>
    </li>
  );
}
