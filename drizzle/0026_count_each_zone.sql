-- ADR 0015: every line belongs to a zone. The cells are counted anew at the end.
TRUNCATE cockpit_cells, cockpit_deltas;--> statement-breakpoint
DROP INDEX "project_facts_sum_index";--> statement-breakpoint
DROP INDEX "project_facts_remaining_index";--> statement-breakpoint
ALTER TABLE "cockpit_cells" ADD COLUMN "zone" text NOT NULL;--> statement-breakpoint
ALTER TABLE "cockpit_deltas" ADD COLUMN "zone" text NOT NULL;--> statement-breakpoint
CREATE INDEX "project_facts_sum_index" ON "project_facts" USING btree ("subject","period","counted_fen","department_id","industry","project_id","zone") WHERE dimension = 'sum';--> statement-breakpoint
CREATE INDEX "project_facts_remaining_index" ON "project_facts" USING btree ("subject","key","amount_fen","department_id","industry","project_id","zone") WHERE dimension = 'remaining';--> statement-breakpoint
ALTER TABLE "cockpit_cells" DROP CONSTRAINT "cockpit_cells_pkey";
--> statement-breakpoint
ALTER TABLE "cockpit_cells" ADD CONSTRAINT "cockpit_cells_pkey" PRIMARY KEY("subject","dimension","zone","department_id","industry","period","key","is_counted");
--> statement-breakpoint
-- The lines a fact adds to: money to each of its dimensions, everything else to its own. Every line has a zone beside them.
CREATE OR REPLACE FUNCTION cockpit_lines(fact project_facts) RETURNS TABLE (dimension text, key text) LANGUAGE sql IMMUTABLE
AS $$
  SELECT lines.dimension, lines.key FROM (VALUES ('total', ''), ('owner', fact.owner), ('band', fact.band),
    ('region', fact.region || CASE WHEN fact.is_relief THEN '+' ELSE '' END)) AS lines (dimension, key)
  WHERE fact.dimension = 'amount'
  UNION ALL
  SELECT fact.dimension, fact.key WHERE fact.dimension NOT IN ('amount', 'sum')
$$;
--> statement-breakpoint
-- Brings the facts of these projects up to date and notes the difference. The project's row is the lock: whoever changes
-- the project or one of its ledger rows holds it, so two writers of one project cannot overlook each other.
CREATE OR REPLACE FUNCTION cockpit_refresh(ids uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
AS $$
BEGIN
  IF ids IS NULL THEN RETURN; END IF;
  PERFORM pg_advisory_xact_lock_shared(hashtextextended('cockpit-facts', 0));
  PERFORM 1 FROM projects WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
  WITH fresh AS MATERIALIZED (
    SELECT * FROM cockpit_facts_of(ids)
  ), stored AS MATERIALIZED (
    SELECT f.ctid AS place, f.* FROM project_facts f WHERE f.project_id = ANY (ids)
  ), gone AS MATERIALIZED (
    SELECT o.* FROM stored o WHERE NOT EXISTS (SELECT 1 FROM fresh n WHERE n.project_id = o.project_id
      AND (n.subject, n.dimension, n.key, n.period, n.is_counted, n.department_id, n.industry, n.zone, n.region, n.is_relief, n.owner, n.band)
        = (o.subject, o.dimension, o.key, o.period, o.is_counted, o.department_id, o.industry, o.zone, o.region, o.is_relief, o.owner, o.band)
      AND (n.count, n.amount_fen, n.counted_fen, n.amount_usd_cents, n.counted_usd_cents)
        = (o.count, o.amount_fen, o.counted_fen, o.amount_usd_cents, o.counted_usd_cents))
  ), born AS MATERIALIZED (
    SELECT n.* FROM fresh n WHERE NOT EXISTS (SELECT 1 FROM stored o WHERE o.project_id = n.project_id
      AND (n.subject, n.dimension, n.key, n.period, n.is_counted, n.department_id, n.industry, n.zone, n.region, n.is_relief, n.owner, n.band)
        = (o.subject, o.dimension, o.key, o.period, o.is_counted, o.department_id, o.industry, o.zone, o.region, o.is_relief, o.owner, o.band)
      AND (n.count, n.amount_fen, n.counted_fen, n.amount_usd_cents, n.counted_usd_cents)
        = (o.count, o.amount_fen, o.counted_fen, o.amount_usd_cents, o.counted_usd_cents))
  ), taken AS (
    DELETE FROM project_facts f USING gone WHERE f.ctid = gone.place RETURNING f.*
  ), added AS (
    INSERT INTO project_facts SELECT * FROM born RETURNING *
  )
  INSERT INTO cockpit_deltas (subject, zone, department_id, industry, dimension, key, period, is_counted, count, amount_fen,
    counted_fen, amount_usd_cents, counted_usd_cents)
  SELECT c.subject, c.zone, c.department_id, c.industry, l.dimension, l.key, c.period, c.is_counted, sum(c.sign * c.count),
    sum(c.sign * c.amount_fen), sum(c.sign * c.counted_fen), sum(c.sign * c.amount_usd_cents), sum(c.sign * c.counted_usd_cents)
  FROM (
    SELECT -1 AS sign, taken.*, taken::project_facts AS fact FROM taken
    UNION ALL
    SELECT 1, added.*, added::project_facts FROM added
  ) c CROSS JOIN LATERAL cockpit_lines(c.fact) l
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
  HAVING sum(c.sign * c.count) <> 0 OR sum(c.sign * c.amount_fen) <> 0 OR sum(c.sign * c.counted_fen) <> 0
    OR sum(c.sign * c.amount_usd_cents) <> 0 OR sum(c.sign * c.counted_usd_cents) <> 0;
END
$$;
--> statement-breakpoint
-- Folds what happened into the cells and their totals over zones, departments and industries. Answers how many lines went in; one at a time.
CREATE OR REPLACE FUNCTION cockpit_fold() RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
AS $$
DECLARE
  folded bigint;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtextextended('cockpit-fold', 0)) THEN RETURN 0; END IF;
  WITH gone AS (
    DELETE FROM cockpit_deltas RETURNING *
  ), put AS (
    INSERT INTO cockpit_cells AS cells (subject, dimension, zone, department_id, industry, period, key, is_counted, count, amount_fen,
      counted_fen, amount_usd_cents, counted_usd_cents)
    SELECT g.subject, g.dimension, z.zone, d.department_id, i.industry, g.period, g.key, g.is_counted, sum(g.count), sum(g.amount_fen),
      sum(g.counted_fen), sum(g.amount_usd_cents), sum(g.counted_usd_cents)
    FROM gone g
    CROSS JOIN LATERAL (VALUES (g.zone), ('')) z (zone)
    CROSS JOIN LATERAL (VALUES (g.department_id), ('00000000-0000-0000-0000-000000000000'::uuid)) d (department_id)
    CROSS JOIN LATERAL (VALUES (g.industry), ('')) i (industry)
    GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
    ORDER BY 1, 2, 3, 4, 5, 6, 7
    ON CONFLICT ON CONSTRAINT cockpit_cells_pkey DO UPDATE SET count = cells.count + excluded.count,
      amount_fen = cells.amount_fen + excluded.amount_fen, counted_fen = cells.counted_fen + excluded.counted_fen,
      amount_usd_cents = cells.amount_usd_cents + excluded.amount_usd_cents,
      counted_usd_cents = cells.counted_usd_cents + excluded.counted_usd_cents
  )
  SELECT count(*) INTO folded FROM gone;
  DELETE FROM cockpit_cells WHERE count = 0 AND amount_fen = 0 AND counted_fen = 0 AND counted_usd_cents = 0;
  RETURN folded;
END
$$;
--> statement-breakpoint
-- Facts, then lines, that are not what a recount gives; 0 and 0 when all is well. Each half is one statement, hence one moment.
CREATE OR REPLACE FUNCTION cockpit_differences() RETURNS TABLE (facts bigint, lines bigint) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
AS $$
BEGIN
  SELECT count(*) INTO facts FROM (
    (SELECT * FROM cockpit_facts_of(NULL) EXCEPT ALL SELECT * FROM project_facts)
    UNION ALL
    (SELECT * FROM project_facts EXCEPT ALL SELECT * FROM cockpit_facts_of(NULL))
  ) differing;
  SELECT count(*) INTO lines FROM (
    SELECT 1 FROM (
      SELECT -1 AS sign, f.subject, f.zone, f.department_id, f.industry, l.dimension, l.key, f.period, f.is_counted, f.count, f.amount_fen,
        f.counted_fen, f.amount_usd_cents, f.counted_usd_cents FROM project_facts f CROSS JOIN LATERAL cockpit_lines(f) l
      UNION ALL
      SELECT 1, e.subject, e.zone, e.department_id, e.industry, e.dimension, e.key, e.period, e.is_counted, e.count, e.amount_fen,
        e.counted_fen, e.amount_usd_cents, e.counted_usd_cents FROM cockpit_deltas e
      UNION ALL
      SELECT 1, c.subject, c.zone, c.department_id, c.industry, c.dimension, c.key, c.period, c.is_counted, c.count, c.amount_fen,
        c.counted_fen, c.amount_usd_cents, c.counted_usd_cents FROM cockpit_cells c
      WHERE c.zone <> '' AND c.department_id <> '00000000-0000-0000-0000-000000000000' AND c.industry <> ''
    ) u
    GROUP BY u.subject, u.zone, u.department_id, u.industry, u.dimension, u.key, u.period, u.is_counted
    HAVING sum(u.sign * u.count) <> 0 OR sum(u.sign * u.amount_fen) <> 0 OR sum(u.sign * u.counted_fen) <> 0
      OR sum(u.sign * u.amount_usd_cents) <> 0 OR sum(u.sign * u.counted_usd_cents) <> 0
  ) differing;
  lines := lines + (SELECT count(*) FROM (
    SELECT 1 FROM (
      SELECT -1 AS sign, c.subject, c.zone, c.department_id, c.industry, c.dimension, c.key, c.period, c.is_counted, c.count, c.amount_fen,
        c.counted_fen, c.amount_usd_cents, c.counted_usd_cents
      FROM cockpit_cells c
      WHERE c.zone = '' OR c.department_id = '00000000-0000-0000-0000-000000000000' OR c.industry = ''
      UNION ALL
      SELECT 1, c.subject, z.zone, d.department_id, i.industry, c.dimension, c.key, c.period, c.is_counted, c.count, c.amount_fen,
        c.counted_fen, c.amount_usd_cents, c.counted_usd_cents
      FROM cockpit_cells c
      CROSS JOIN LATERAL (VALUES (c.zone), ('')) z (zone)
      CROSS JOIN LATERAL (VALUES (c.department_id), ('00000000-0000-0000-0000-000000000000'::uuid)) d (department_id)
      CROSS JOIN LATERAL (VALUES (c.industry), ('')) i (industry)
      WHERE c.zone <> '' AND c.department_id <> '00000000-0000-0000-0000-000000000000' AND c.industry <> ''
        AND (z.zone, d.department_id, i.industry) <> (c.zone, c.department_id, c.industry)
    ) u
    GROUP BY u.subject, u.zone, u.department_id, u.industry, u.dimension, u.key, u.period, u.is_counted
    HAVING sum(u.sign * u.count) <> 0 OR sum(u.sign * u.amount_fen) <> 0 OR sum(u.sign * u.counted_fen) <> 0
      OR sum(u.sign * u.amount_usd_cents) <> 0 OR sum(u.sign * u.counted_usd_cents) <> 0
  ) differing);
  RETURN NEXT;
END
$$;
--> statement-breakpoint
-- Counts everything anew; writers wait meanwhile, readers keep reading what was there.
CREATE OR REPLACE FUNCTION cockpit_rebuild() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public
AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('cockpit-facts', 0));
  PERFORM pg_advisory_xact_lock(hashtextextended('cockpit-fold', 0));
  UPDATE projects SET size_band = project_size_band(id, total_investment_fen) WHERE size_band <> project_size_band(id, total_investment_fen);
  DELETE FROM project_facts;
  INSERT INTO project_facts SELECT * FROM cockpit_facts_of(NULL);
  DELETE FROM cockpit_cells;
  DELETE FROM cockpit_deltas;
  INSERT INTO cockpit_deltas (subject, zone, department_id, industry, dimension, key, period, is_counted, count, amount_fen,
    counted_fen, amount_usd_cents, counted_usd_cents)
  SELECT f.subject, f.zone, f.department_id, f.industry, l.dimension, l.key, f.period, f.is_counted, sum(f.count),
    sum(f.amount_fen), sum(f.counted_fen), sum(f.amount_usd_cents), sum(f.counted_usd_cents)
  FROM project_facts f CROSS JOIN LATERAL cockpit_lines(f) l GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;
  PERFORM cockpit_fold();
END
$$;
--> statement-breakpoint
SELECT cockpit_rebuild();
