-- 签约、开工 and the like are counted by month too: a closed month takes no further move and no step of a project.
-- Only writing is guarded: what falls away with its project was never in a closing (a project with money is not deleted).
CREATE TRIGGER project_moves_refuse_closed_month BEFORE INSERT OR UPDATE OF stat_month, project_id ON project_moves
FOR EACH ROW EXECUTE FUNCTION refuse_closed_month();
--> statement-breakpoint
CREATE TRIGGER milestones_refuse_closed_month BEFORE INSERT OR UPDATE OF stat_month, project_id ON milestones
FOR EACH ROW EXECUTE FUNCTION refuse_closed_month();
