-- What a counted entry was counted with is never edited (domain.md 2.3); since 0012 that is more than its amount.
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
    NEW.foreign_rule_id, NEW.usd_cents, NEW.reverses_id, NEW.confirmed_by
  ) IS DISTINCT FROM (
    OLD.amount_fen, OLD.amount_original, OLD.currency, OLD.exchange_rate, OLD.stat_month, OLD.project_id, OLD.category,
    OLD.evidence_kind, OLD.evidence_no, OLD.occurred_on, OLD.source_region_code, OLD.outside_share_bp,
    OLD.is_from_paid_in_capital, OLD.is_counted, OLD.rule_id, OLD.counted_share_bp, OLD.is_counted_foreign,
    OLD.foreign_rule_id, OLD.usd_cents, OLD.reverses_id, OLD.confirmed_by
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
-- A voucher's file is taken while its entry stands, and free again when the entry was returned or reversed.
CREATE FUNCTION fund_evidence_follow() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  UPDATE fund_evidence SET is_active = NEW.state NOT IN ('returned', 'reversed')
  WHERE fund_entry_id = NEW.id AND is_active IS DISTINCT FROM (NEW.state NOT IN ('returned', 'reversed'));
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE TRIGGER fund_evidence_follow AFTER UPDATE OF state ON fund_entries
FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION fund_evidence_follow();
--> statement-breakpoint
-- Nothing enters, leaves or changes in a closed month. Writers hold the month shared, its closing holds it alone.
CREATE FUNCTION refuse_closed_month() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
  guarded CONSTANT text[] := ARRAY['stat_month', 'project_id', 'kind', 'category', 'amount_fen', 'is_counted', 'rule_id',
    'counted_share_bp', 'outside_share_bp', 'is_void', 'foreign_fen', 'foreign_usd_cents', 'usd_cents',
    'is_counted_foreign', 'foreign_rule_id', 'currency', 'rate'];
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
--> statement-breakpoint
CREATE TRIGGER fund_entries_refuse_closed_month BEFORE INSERT OR UPDATE OR DELETE ON fund_entries
FOR EACH ROW EXECUTE FUNCTION refuse_closed_month();
--> statement-breakpoint
CREATE TRIGGER agreements_refuse_closed_month BEFORE INSERT OR UPDATE OR DELETE ON agreements
FOR EACH ROW EXECUTE FUNCTION refuse_closed_month();
--> statement-breakpoint
CREATE TRIGGER fixed_investments_refuse_closed_month BEFORE INSERT OR UPDATE OR DELETE ON fixed_investments
FOR EACH ROW EXECUTE FUNCTION refuse_closed_month();
--> statement-breakpoint
CREATE TRIGGER exchange_rates_refuse_closed_month BEFORE INSERT OR UPDATE OR DELETE ON exchange_rates
FOR EACH ROW EXECUTE FUNCTION refuse_closed_month();
--> statement-breakpoint
-- A closing is a record: only its reopening is written into it, its rows never change.
CREATE FUNCTION month_closings_refuse_edit() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.is_demo THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'a month closing is never deleted' USING ERRCODE = 'check_violation', CONSTRAINT = 'month_closings_never_edited';
  END IF;
  IF (to_jsonb(NEW) - ARRAY['reopen_requested_by', 'reopen_requested_at', 'reopen_reason', 'reopen_decided_by',
      'reopen_decided_at', 'reopen_answer', 'reopened_at', 'version'])
    IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['reopen_requested_by', 'reopen_requested_at', 'reopen_reason', 'reopen_decided_by',
      'reopen_decided_at', 'reopen_answer', 'reopened_at', 'version']) OR OLD.reopened_at IS NOT NULL THEN
    RAISE EXCEPTION 'a month closing is never edited' USING ERRCODE = 'check_violation', CONSTRAINT = 'month_closings_never_edited';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER month_closings_refuse_edit BEFORE UPDATE OR DELETE ON month_closings
FOR EACH ROW EXECUTE FUNCTION month_closings_refuse_edit();
--> statement-breakpoint
CREATE FUNCTION month_closing_rows_refuse_edit() RETURNS trigger
LANGUAGE plpgsql
AS $$
BEGIN
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT 1 FROM month_closings WHERE id = OLD.closing_id AND NOT is_demo) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'a closed row is never edited' USING ERRCODE = 'check_violation', CONSTRAINT = 'month_closings_never_edited';
END
$$;
--> statement-breakpoint
CREATE TRIGGER month_closing_rows_refuse_edit BEFORE UPDATE OR DELETE ON month_closing_rows
FOR EACH ROW EXECUTE FUNCTION month_closing_rows_refuse_edit();
