import { getEnterprise } from "./get-enterprise";
import { listEnterpriseFiles } from "./list-enterprise-files";
import { listEnterpriseFollowUps } from "./list-enterprise-follow-ups";
import { listEnterprises } from "./list-enterprises";
import { searchEnterprises } from "./search-enterprises";
import { summariseEnterprises } from "./summarise-enterprises";
import { updateEnterprise } from "./update-enterprise";

export const enterpriseProcedures = {
  search: searchEnterprises,
  list: listEnterprises,
  summary: summariseEnterprises,
  get: getEnterprise,
  files: listEnterpriseFiles,
  followUps: listEnterpriseFollowUps,
  update: updateEnterprise,
};
