import { createDepartment } from "./create-department";
import { listDepartmentOptions } from "./list-department-options";
import { listDepartments } from "./list-departments";
import { setDepartmentActivity } from "./set-department-activity";
import { updateDepartment } from "./update-department";

export const departmentProcedures = {
  list: listDepartments,
  options: listDepartmentOptions,
  create: createDepartment,
  update: updateDepartment,
  setActivity: setDepartmentActivity,
};
