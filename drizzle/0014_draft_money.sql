DROP INDEX "fixed_investments_once";--> statement-breakpoint
DROP INDEX "fund_entries_voucher_once";--> statement-breakpoint
ALTER TABLE "fund_entries" ALTER COLUMN "category" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "fund_entries" ALTER COLUMN "evidence_kind" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "fund_entries" ALTER COLUMN "evidence_no" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "fund_entries" ALTER COLUMN "occurred_on" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "fund_entries" ALTER COLUMN "amount_original" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "fixed_investments" ADD COLUMN "corrects_month" text;--> statement-breakpoint
ALTER TABLE "fixed_investments" ADD COLUMN "note" text;--> statement-breakpoint
CREATE UNIQUE INDEX "fixed_investments_once" ON "fixed_investments" USING btree ("project_id","stat_month",coalesce(corrects_month, ''));--> statement-breakpoint
CREATE UNIQUE INDEX "fund_entries_voucher_once" ON "fund_entries" USING btree ((case when evidence_no ~ '^[0-9]{20}$' then 'invoice' else evidence_kind end),"evidence_no") WHERE reverses_id is null and state not in ('draft', 'returned', 'reversed');--> statement-breakpoint
ALTER TABLE "fixed_investments" ADD CONSTRAINT "fixed_investments_correction_check" CHECK (case when corrects_month is null then amount_fen >= 0 else corrects_month < stat_month and note is not null end);--> statement-breakpoint
ALTER TABLE "fund_entries" ADD CONSTRAINT "fund_entries_complete_check" CHECK (state = 'draft' or (category is not null and evidence_kind is not null and evidence_no is not null and occurred_on is not null and amount_original is not null));--> statement-breakpoint
-- What a counted entry was counted on stays with it; only a following of its state still moves.
CREATE FUNCTION fund_evidence_refuse_edit() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.is_demo THEN RETURN OLD; END IF;
  IF (TG_OP = 'DELETE' OR (NEW.fund_entry_id, NEW.file_id, NEW.sha256) IS DISTINCT FROM (OLD.fund_entry_id, OLD.file_id, OLD.sha256))
    AND EXISTS (SELECT 1 FROM fund_entries WHERE id = OLD.fund_entry_id AND state IN ('confirmed', 'locked', 'reversed')) THEN
    RAISE EXCEPTION 'the evidence of a counted fund entry is never edited' USING ERRCODE = 'check_violation', CONSTRAINT = 'fund_entries_never_edited';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER fund_evidence_refuse_edit BEFORE UPDATE OR DELETE ON fund_evidence
FOR EACH ROW EXECUTE FUNCTION fund_evidence_refuse_edit();
