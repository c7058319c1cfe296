ALTER TABLE "fund_entries" DROP CONSTRAINT "fund_entries_share_check";
--> statement-breakpoint
ALTER TABLE "fund_entries" ADD COLUMN "foreign_share_bp" integer DEFAULT 10000 NOT NULL;
--> statement-breakpoint
ALTER TABLE "fund_entries" drop column "counted_foreign_fen";
--> statement-breakpoint
ALTER TABLE "fund_entries" ADD COLUMN "counted_foreign_fen" bigint GENERATED ALWAYS AS (case when is_counted_foreign and stat_month is not null and state in ('confirmed', 'locked', 'reversed') then round(amount_fen::numeric * foreign_share_bp / 10000)::bigint else 0 end) STORED NOT NULL;
--> statement-breakpoint
ALTER TABLE "fund_entries" drop column "counted_usd_cents";
--> statement-breakpoint
ALTER TABLE "fund_entries" ADD COLUMN "counted_usd_cents" bigint GENERATED ALWAYS AS (case when is_counted_foreign and stat_month is not null and state in ('confirmed', 'locked', 'reversed') then round(coalesce(usd_cents, 0)::numeric * foreign_share_bp / 10000)::bigint else 0 end) STORED NOT NULL;
--> statement-breakpoint
ALTER TABLE "fund_entries" ADD CONSTRAINT "fund_entries_share_check" CHECK (outside_share_bp between 0 and 10000 and counted_share_bp between 0 and 10000 and foreign_share_bp between 0 and 10000);
--> statement-breakpoint
-- The share of foreign capital that counts is guarded like what it is a share of.
CREATE OR REPLACE FUNCTION fund_entries_refuse_edit() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  IF OLD.is_demo AND TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF TG_OP = 'DELETE' THEN
    IF OLD.state IN ('confirmed', 'locked', 'reversed') THEN
      RAISE EXCEPTION 'a counted fund entry is never deleted' USING ERRCODE = 'check_violation', CONSTRAINT = 'fund_entries_never_deleted';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD.state IN ('confirmed', 'locked', 'reversed') AND (
    NEW.amount_fen, NEW.amount_original, NEW.currency, NEW.exchange_rate, NEW.stat_month, NEW.project_id, NEW.category,
    NEW.evidence_kind, NEW.evidence_no, NEW.occurred_on, NEW.source_region_code, NEW.outside_share_bp,
    NEW.is_from_paid_in_capital, NEW.is_counted, NEW.rule_id, NEW.counted_share_bp, NEW.is_counted_foreign,
    NEW.foreign_rule_id, NEW.foreign_share_bp, NEW.usd_cents, NEW.reverses_id, NEW.confirmed_by
  ) IS DISTINCT FROM (
    OLD.amount_fen, OLD.amount_original, OLD.currency, OLD.exchange_rate, OLD.stat_month, OLD.project_id, OLD.category,
    OLD.evidence_kind, OLD.evidence_no, OLD.occurred_on, OLD.source_region_code, OLD.outside_share_bp,
    OLD.is_from_paid_in_capital, OLD.is_counted, OLD.rule_id, OLD.counted_share_bp, OLD.is_counted_foreign,
    OLD.foreign_rule_id, OLD.foreign_share_bp, OLD.usd_cents, OLD.reverses_id, OLD.confirmed_by
  ) THEN
    RAISE EXCEPTION 'a counted fund entry is never edited' USING ERRCODE = 'check_violation', CONSTRAINT = 'fund_entries_never_edited';
  END IF;
  IF OLD.state IN ('confirmed', 'locked', 'reversed') AND NOT (
    NEW.state = OLD.state OR (OLD.state = 'confirmed' AND NEW.state IN ('locked', 'reversed'))
    OR (OLD.state = 'locked' AND NEW.state = 'reversed')
  ) THEN
    RAISE EXCEPTION 'a counted fund entry does not go back' USING ERRCODE = 'check_violation', CONSTRAINT = 'fund_entries_never_edited';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION refuse_closed_month() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
  guarded CONSTANT text[] := ARRAY['stat_month', 'project_id', 'kind', 'category', 'amount_fen', 'is_counted', 'rule_id',
    'counted_share_bp', 'outside_share_bp', 'is_void', 'foreign_fen', 'foreign_usd_cents', 'usd_cents',
    'is_counted_foreign', 'foreign_rule_id', 'foreign_share_bp', 'currency', 'rate'];
  before jsonb := '{}';
  after jsonb := '{}';
  touched text;
BEGIN
  IF TG_OP <> 'INSERT' THEN
    before := (SELECT coalesce(jsonb_object_agg(key, value), '{}') FROM jsonb_each(to_jsonb(OLD)) WHERE key = ANY (guarded));
    IF TG_OP = 'DELETE' AND OLD.is_demo THEN RETURN OLD; END IF;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    after := (SELECT coalesce(jsonb_object_agg(key, value), '{}') FROM jsonb_each(to_jsonb(NEW)) WHERE key = ANY (guarded));
  END IF;
  IF before IS DISTINCT FROM after THEN
    FOREACH touched IN ARRAY ARRAY[before ->> 'stat_month', after ->> 'stat_month'] LOOP
      CONTINUE WHEN touched IS NULL;
      PERFORM pg_advisory_xact_lock_shared(hashtextextended('stat-month:' || touched, 0));
      IF EXISTS (SELECT 1 FROM month_closings WHERE stat_month = touched AND reopened_at IS NULL) THEN
        RAISE EXCEPTION 'month % is closed', touched USING ERRCODE = 'check_violation', CONSTRAINT = 'stat_month_closed';
      END IF;
    END LOOP;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END
$$;