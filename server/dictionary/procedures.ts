import { addDictionaryItem } from "./add-dictionary-item";
import { listDictionary } from "./list-dictionary";
import { setDictionaryItemActivity } from "./set-dictionary-item-activity";
import { updateDictionaryItem } from "./update-dictionary-item";

export const dictionaryProcedures = {
  list: listDictionary,
  add: addDictionaryItem,
  update: updateDictionaryItem,
  setActivity: setDictionaryItemActivity,
};
