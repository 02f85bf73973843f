/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "steps.h"

/* Each kind of change of charts and numbers, done, undone and done again, on files that
 * say all that a dataset can. */

static const char *const files[][2] = {
  { "doc", "marks.guatu.json" },
  { "doc", "house.guatu.json" },
  { "doc", "saying.guatu.json" },
  { "data", "jinan-2023.guatu.json" },
};

static GuatuDocument *
open_file (guint i)
{
  return steps_open (files[i][0], files[i][1]);
}

static const GuatuChartDescription *
chart_at (GuatuDocument *document, guint i)
{
  return g_ptr_array_index (guatu_document_get_dataset (document)->charts, i);
}

/* What a chart says when it is taken out and put back as it was is the same. */
static void
test_chart_as_it_was (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GuatuDocument) document = open_file (i);
      g_autofree char *before = steps_write (document);
      const guint n = guatu_document_get_dataset (document)->charts->len;

      for (guint j = 0; j < n; j += 3)
        {
          g_auto (GuatuEdit) what
              = { .kind = GUATU_EDIT_CHART, .id = g_strdup (chart_at (document, j)->id) };
          g_autofree char *after = NULL;

          what.chart = guatu_loose_chart_new (guatu_document_get_dataset (document),
                                              chart_at (document, j));
          g_assert_true (steps_edit (document, &what));
          after = steps_write (document);
          g_assert_cmpstr (after, ==, before);
          steps_there_and_back (document, before);
        }
    }
}

static void
test_delete_and_move (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GuatuDocument) document = open_file (i);
      g_autofree char *before = steps_write (document);
      const guint n = guatu_document_get_dataset (document)->charts->len;

      for (guint j = 0; j < n; j += 4)
        {
          g_auto (GuatuEdit) delete = { .kind = GUATU_EDIT_DELETE_CHART,
                                        .id = g_strdup (chart_at (document, j)->id) };
          g_auto (GuatuEdit) move = { .kind = GUATU_EDIT_MOVE_CHART,
                                      .id = g_strdup (chart_at (document, j)->id),
                                      .index = n - 1 - j };

          g_assert_true (steps_edit (document, &delete));
          g_assert_null (
              guatu_dataset_chart (guatu_document_get_dataset (document), delete.id));
          g_assert_cmpstr (guatu_document_get_undo (document), ==, "Delete Chart");
          steps_there_and_back (document, before);
          g_assert_true (steps_edit (document, &move));
          g_assert_cmpstr (chart_at (document, n - 1 - j)->id, ==, move.id);
          steps_there_and_back (document, before);
        }
    }
}

static void
test_duplicate (void)
{
  g_autoptr (GuatuDocument) document = open_file (3);
  g_autofree char *before = steps_write (document);
  g_auto (GuatuEdit) what = { .kind = GUATU_EDIT_ADD_CHART, .index = 1 };
  const GuatuChartDescription *copy;

  what.label = "Duplicate Chart";
  what.chart = guatu_loose_chart_new (guatu_document_get_dataset (document),
                                      chart_at (document, 0));
  /* There cannot be two of one id. */
  g_assert_false (steps_edit (document, &what));
  guatu_loose_chart_set_id (what.chart, "another");
  g_assert_true (steps_edit (document, &what));
  g_assert_cmpstr (guatu_document_get_undo (document), ==, "Duplicate Chart");
  copy = chart_at (document, 1);
  g_assert_cmpstr (copy->id, ==, "another");
  g_assert_true (g_ptr_array_index (copy->indicators, 0)
                 == g_ptr_array_index (chart_at (document, 0)->indicators, 0));
  g_assert_null (copy->problems);
  steps_there_and_back (document, before);
}

/* An observation keeps all that is said of it: its source, its quote, its place. */
static void
test_observations (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GuatuDocument) document = open_file (i);
      g_autofree char *before = steps_write (document);
      g_autoptr (GuatuDataset) dataset
          = guatu_dataset_ref (guatu_document_get_dataset (document));

      for (guint j = 0; j < dataset->indicators->len; j += 5)
        {
          const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, j);
          g_auto (GuatuEdit) what
              = { .kind = GUATU_EDIT_OBSERVATION, .id = g_strdup (indicator->id) };
          g_autofree char *after = NULL;

          if (indicator->op != GUATU_DERIVED_NONE || indicator->observations->len == 0)
            continue;
          guatu_loose_observation_init (&what.observation, indicator, 0);
          g_assert_true (steps_edit (document, &what));
          after = steps_write (document);
          g_assert_cmpstr (after, ==, before);
          steps_undo (document);
          what.kind = GUATU_EDIT_DELETE_OBSERVATION;
          if (steps_edit (document, &what))
            steps_there_and_back (document, before);
        }
    }
}

/* What was pasted is in no file, and is not saved by being read in another way. */
static void
test_reload_of_pasted (void)
{
  g_autoptr (GuatuDocument) document = open_file (3);
  g_autoptr (GuatuDocument) other = open_file (0);
  GuatuEdit reload
      = { .kind = GUATU_EDIT_RELOAD, .other = guatu_document_get_dataset (other) };

  guatu_document_set_unsaved (document);
  g_assert_true (steps_edit (document, &reload));
  g_assert_true (guatu_document_is_unsaved (document));
}

/* A number with its bound, its status, its place and what is to be said of it. */
static void
test_add_observation (void)
{
  g_autoptr (GuatuDocument) document = open_file (3);
  g_autofree char *before = steps_write (document);
  g_autofree char *after = NULL;
  g_auto (GuatuEdit) what = { .kind = GUATU_EDIT_ADD_OBSERVATION,
                              .id = g_strdup ("gdp-growth"),
                              .index = G_MAXUINT };

  what.observation.observation.period = (GuatuPeriod) { .year = 2031 };
  what.observation.observation.value = 6.5;
  what.observation.observation.bound = GUATU_BOUND_ABOUT;
  what.observation.observation.status = GUATU_STATUS_TARGET;
  guatu_observation_set_decimals (&what.observation.observation, 1);
  what.observation.place = g_strdup ("jinan");
  guatu_text_set (&what.observation.note, "注", "Note");
  g_assert_true (steps_edit (document, &what));
  after = steps_write (document);
  g_assert_nonnull (strstr (after, "\"2031\""));
  steps_there_and_back (document, before);
  /* Two numbers for one thing are wrong. */
  g_assert_true (steps_edit (document, &what));
  g_assert_false (steps_edit (document, &what));
}

static gboolean
add_item (GuatuDocument *document, GuatuList list, const char *id)
{
  GuatuEdit what = { .kind = GUATU_EDIT_ADD_ITEM,
                     .id = (char *) id,
                     .text = { (char *) "新", (char *) "New" } };

  what.item = (GuatuNewItem) { list, GUATU_UNIT_COUNT, (char *) "new-unit", NULL, 4 };
  return steps_edit (document, &what);
}

/* A unit, an indicator in it, a place, a theme; each comes and goes. */
static void
test_items (void)
{
  g_autoptr (GuatuDocument) document = open_file (3);
  g_autofree char *before = steps_write (document);
  g_autofree char *after = NULL;
  const GPtrArray *indicators;
  const GuatuIndicator *indicator;

  g_assert_false (add_item (document, GUATU_LIST_INDICATORS, "new-indicator"));
  g_assert_true (add_item (document, GUATU_LIST_UNITS, "new-unit"));
  g_assert_true (add_item (document, GUATU_LIST_INDICATORS, "new-indicator"));
  g_assert_true (add_item (document, GUATU_LIST_PLACES, "new-place"));
  g_assert_true (add_item (document, GUATU_LIST_THEMES, "new-theme"));
  g_assert_false (add_item (document, GUATU_LIST_PLACES, "new-place"));
  g_assert_false (add_item (document, GUATU_LIST_PLACES, ""));
  indicators = guatu_document_get_dataset (document)->indicators;
  indicator = g_ptr_array_index (indicators, indicators->len - 1);
  g_assert_cmpstr (indicator->unit->id, ==, "new-unit");
  g_assert_cmpint (indicator->unit_mult, ==, 4);
  for (guint i = 0; i < 4; i++)
    steps_undo (document);
  after = steps_write (document);
  g_assert_cmpstr (after, ==, before);
  for (guint i = 0; i < 4; i++)
    steps_redo (document);
  g_assert_null (guatu_document_get_redo (document));
}

/* What things are called and in which unit they are, as one change and each alone. */
static void
test_names (void)
{
  g_autoptr (GuatuDocument) document = open_file (3);
  g_autofree char *before = steps_write (document);
  const GuatuDataset *dataset = guatu_document_get_dataset (document);
  const GuatuIndicator *indicator = g_ptr_array_index (dataset->indicators, 0);
  const GuatuPlace *place = g_ptr_array_index (dataset->places, 0);
  g_autofree char *id = g_strdup (indicator->id);
  g_autofree char *place_id = g_strdup (place->id);
  g_auto (GuatuEdit) all = { .kind = GUATU_EDIT_ALL };
  g_auto (GuatuEdit) none = { .kind = GUATU_EDIT_ALL };
  GuatuEdit *part = guatu_edit_add_part (&all, GUATU_EDIT_ADD_ITEM);

  part->id = g_strdup ("new-unit");
  part->item = (GuatuNewItem) { .list = GUATU_LIST_UNITS, .unit_kind = GUATU_UNIT_COUNT };
  guatu_text_set (&part->text, "座", "bridges");
  part = guatu_edit_add_part (&all, GUATU_EDIT_INDICATOR_UNIT);
  part->id = g_strdup (id);
  part->item.unit = g_strdup ("new-unit");
  part->item.unit_mult = 3;
  part = guatu_edit_add_part (&all, GUATU_EDIT_ITEM_NAME);
  part->id = g_strdup (place_id);
  part->item.list = GUATU_LIST_PLACES;
  guatu_text_set (&part->text, "新名", "New name");
  g_assert_true (steps_edit (document, &all));
  dataset = guatu_document_get_dataset (document);
  indicator = guatu_dataset_find (dataset, GUATU_LIST_INDICATORS, id);
  place = guatu_dataset_find (dataset, GUATU_LIST_PLACES, place_id);
  g_assert_cmpstr (indicator->unit->id, ==, "new-unit");
  g_assert_cmpint (indicator->unit_mult, ==, 3);
  g_assert_cmpstr (place->name.en, ==, "New name");
  g_assert_cmpstr (guatu_document_get_undo (document), ==, "Change Data");
  steps_there_and_back (document, before);
  /* Of several changes that cannot all be none is made. */
  part = guatu_edit_add_part (&all, GUATU_EDIT_INDICATOR_UNIT);
  part->id = g_strdup (id);
  part->item.unit = g_strdup ("nowhere");
  g_assert_false (steps_edit (document, &all));
  g_assert_false (steps_edit (document, &none));
}

/* A theme moves, and is gone from what is of it. */
static void
test_themes (void)
{
  g_autoptr (GuatuDocument) document = open_file (3);
  g_autofree char *before = steps_write (document);
  const GuatuDataset *dataset = guatu_document_get_dataset (document);
  const GuatuTheme *theme = g_ptr_array_index (dataset->themes, 0);
  const guint n = dataset->themes->len;
  g_auto (GuatuEdit) move
      = { .kind = GUATU_EDIT_MOVE_THEME, .id = g_strdup (theme->id), .index = n - 1 };
  g_auto (GuatuEdit) delete
      = { .kind = GUATU_EDIT_DELETE_THEME, .id = g_strdup (theme->id) };

  g_assert_true (steps_edit (document, &move));
  dataset = guatu_document_get_dataset (document);
  theme = g_ptr_array_index (dataset->themes, n - 1);
  g_assert_cmpstr (theme->id, ==, move.id);
  steps_there_and_back (document, before);
  g_assert_true (steps_edit (document, &delete));
  dataset = guatu_document_get_dataset (document);
  g_assert_cmpuint (dataset->themes->len, ==, n - 1);
  g_assert_null (guatu_dataset_theme (dataset, delete.id));
  steps_there_and_back (document, before);
  g_assert_true (steps_edit (document, &delete));
  g_assert_false (steps_edit (document, &delete));
}

/* The file has another dataset now: what was done before can be undone still. */
static void
test_reload (void)
{
  g_autoptr (GuatuDocument) document = open_file (3);
  g_autoptr (GuatuDocument) other = open_file (0);
  g_autofree char *before = steps_write (document);
  g_autofree char *new = steps_write (other);
  g_autofree char *after = NULL;
  GuatuEdit title
      = { .kind = GUATU_EDIT_TITLE, .text = { (char *) "改", (char *) "Changed" } };
  GuatuEdit reload
      = { .kind = GUATU_EDIT_RELOAD, .other = guatu_document_get_dataset (other) };

  g_assert_true (steps_edit (document, &title));
  g_assert_true (steps_edit (document, &reload));
  after = steps_write (document);
  g_assert_cmpstr (after, ==, new);
  g_assert_false (guatu_document_is_unsaved (document));
  steps_undo (document);
  g_assert_true (guatu_document_is_unsaved (document));
  steps_undo (document);
  g_free (after);
  after = steps_write (document);
  g_assert_cmpstr (after, ==, before);
  steps_redo (document);
  steps_redo (document);
  g_free (after);
  after = steps_write (document);
  g_assert_cmpstr (after, ==, new);
  g_assert_false (guatu_document_is_unsaved (document));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/edits/chart-as-it-was", test_chart_as_it_was);
  g_test_add_func ("/edits/delete-and-move", test_delete_and_move);
  g_test_add_func ("/edits/duplicate", test_duplicate);
  g_test_add_func ("/edits/observations", test_observations);
  g_test_add_func ("/edits/add-observation", test_add_observation);
  g_test_add_func ("/edits/items", test_items);
  g_test_add_func ("/edits/names", test_names);
  g_test_add_func ("/edits/themes", test_themes);
  g_test_add_func ("/edits/reload", test_reload);
  g_test_add_func ("/edits/reload-of-pasted", test_reload_of_pasted);
  return g_test_run ();
}
