// Saved views of lists. No evidence: whoever owns one may delete it.
import { defineEntity, p } from '@mikro-orm/core';

export const SavedView = defineEntity({
  name: 'SavedView',
  uniques: [{ name: 'saved_view_name_unique', properties: ['owner', 'page', 'name'] }],
  indexes: [
    {
      name: 'saved_view_first_index',
      expression: `create unique index "saved_view_first_index" on "saved_view" ("owner", "page") where "first"`,
    },
    {
      name: 'saved_view_shared_index',
      expression: `create index "saved_view_shared_index" on "saved_view" ("page") where "shared"`,
    },
  ],
  properties: {
    id: p.text().primary(),
    owner: p.text(),
    page: p.text(),
    name: p.text(),
    filters: p.json(),
    shared: p.boolean(),
    first: p.boolean(),
  },
});
