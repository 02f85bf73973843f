/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "document/typed.h"
#include "io/out/cell-text.h"
#include "steps.h"

/* What is typed becomes one change, which is undone as one; what may not be says why. */

static GuatuDocument *
open_builtin (void)
{
  return steps_open ("data", "jinan-2023.guatu.json");
}

static const GuatuObservation *
last_of (GuatuDocument *document, const GuatuIndicator **indicator, const char *id)
{
  const GPtrArray *indicators = guatu_document_get_dataset (document)->indicators;

  *indicator = id != NULL ? guatu_dataset_find (guatu_document_get_dataset (document),
                                                GUATU_LIST_INDICATORS, id)
                          : g_ptr_array_index (indicators, indicators->len - 1);
  return guatu_indicator_observation (*indicator,
                                      guatu_indicator_n_observations (*indicator) - 1);
}

static gboolean
enter (GuatuDocument *document, const GuatuTypedEntry *entry, GuatuTypedField *wrong)
{
  g_auto (GuatuEdit) edit = { 0 };
  g_autofree char *reason = NULL;

  if (guatu_typed_entry_to_edit (entry, guatu_document_get_dataset (document), &edit,
                                 wrong, &reason))
    return steps_edit (document, &edit);
  g_assert_nonnull (reason);
  g_test_message ("%s", reason);
  return FALSE;
}

/* An indicator, its unit and its place are new, and go with their value. */
static void
test_all_new (void)
{
  static const struct
  {
    const char *unit;
    const char *value;
    GuatuUnitKind kind;
    const char *label;
    int mult;
    double number;
    GuatuBound bound;
  } cases[] = {
    { "亿元", "1.25", GUATU_UNIT_CURRENCY, "元", 8, 1.25, GUATU_BOUND_EXACT },
    { "亿元", "12500万元", GUATU_UNIT_CURRENCY, "元", 8, 1.25, GUATU_BOUND_EXACT },
    { "万座", "约3", GUATU_UNIT_COUNT, "座", 4, 3, GUATU_BOUND_ABOUT },
    { "%", "≥7%", GUATU_UNIT_PERCENT, NULL, 0, 7, GUATU_BOUND_AT_LEAST },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GuatuDocument) document = open_builtin ();
      g_autofree char *before = steps_write (document);
      const GuatuTypedEntry entry = { .name = { "新指标", "" },
                                      .unit = cases[i].unit,
                                      .place = "新地区",
                                      .period = "2024年",
                                      .value = cases[i].value };
      const GuatuIndicator *indicator;
      const GuatuObservation *observation;
      GuatuTypedField wrong;

      g_assert_true (enter (document, &entry, &wrong));
      observation = last_of (document, &indicator, NULL);
      g_assert_cmpstr (indicator->name.zh, ==, "新指标");
      g_assert_cmpstr (indicator->name.en, ==, "新指标");
      g_assert_cmpint (indicator->unit->kind, ==, cases[i].kind);
      if (cases[i].label != NULL)
        g_assert_cmpstr (indicator->unit->label.zh, ==, cases[i].label);
      g_assert_cmpint (indicator->unit_mult, ==, cases[i].mult);
      g_assert_cmpfloat (observation->value, ==, cases[i].number);
      g_assert_cmpint (observation->bound, ==, cases[i].bound);
      g_assert_cmpint (observation->period.year, ==, 2024);
      g_assert_cmpstr (observation->place->name.zh, ==, "新地区");
      steps_there_and_back (document, before);
    }
}

/* What the dataset has is meant by its name, in either language. */
static void
test_known (void)
{
  g_autoptr (GuatuDocument) document = open_builtin ();
  const guint n_places = guatu_document_get_dataset (document)->places->len;
  const GuatuPlace *first
      = g_ptr_array_index (guatu_document_get_dataset (document)->places, 0);
  g_autofree char *place = g_strdup (first->name.en);
  const GuatuTypedEntry entry
      = { .indicator = "gdp-growth", .place = place, .period = "2031", .value = "6.5%" };
  const GuatuIndicator *indicator;
  GuatuTypedField wrong;

  g_assert_true (enter (document, &entry, &wrong));
  g_assert_cmpfloat (last_of (document, &indicator, "gdp-growth")->value, ==, 6.5);
  g_assert_cmpuint (guatu_document_get_dataset (document)->places->len, ==, n_places);
  /* It is there now, and cannot be twice. */
  g_assert_false (enter (document, &entry, &wrong));
}

static const char *
note_of (const GuatuIndicator *indicator, const GuatuObservation *observation)
{
  const GuatuOrigin *origin = guatu_indicator_details (indicator, observation)->origin;

  return origin != NULL ? origin->note.zh : NULL;
}

/* An outturn may stand beside the target for the same time, with a note of its own. */
static void
test_status (void)
{
  g_autoptr (GuatuDocument) document = open_builtin ();
  GuatuTypedEntry entry = { .indicator = "gdp-growth",
                            .period = "2031",
                            .value = "6.5%",
                            .status = GUATU_STATUS_TARGET,
                            .note = " 规划目标 " };
  const GuatuIndicator *indicator;
  const GuatuObservation *observation;
  GuatuTypedField wrong;

  g_assert_true (enter (document, &entry, &wrong));
  observation = last_of (document, &indicator, "gdp-growth");
  g_assert_cmpint (observation->status, ==, GUATU_STATUS_TARGET);
  g_assert_cmpstr (note_of (indicator, observation), ==, "规划目标");
  entry.status = GUATU_STATUS_ACTUAL;
  entry.note = "";
  g_assert_true (enter (document, &entry, &wrong));
  observation = last_of (document, &indicator, "gdp-growth");
  g_assert_cmpint (observation->status, ==, GUATU_STATUS_ACTUAL);
  g_assert_null (note_of (indicator, observation));
}

static void
test_wrong (void)
{
  static const struct
  {
    GuatuTypedEntry entry;
    GuatuTypedField wrong;
  } cases[] = {
    { { .unit = "亿元", .period = "2024", .value = "1" }, GUATU_TYPED_NAME },
    { { .name = { "新", "New" }, .unit = "", .period = "2024", .value = "1" },
      GUATU_TYPED_UNIT },
    { { .indicator = "gdp-growth", .period = "soon", .value = "1" }, GUATU_TYPED_PERIOD },
    { { .indicator = "gdp-growth", .period = "2024", .value = "much" },
      GUATU_TYPED_VALUE },
    { { .indicator = "gdp-growth", .period = "2024", .value = "5吨" },
      GUATU_TYPED_VALUE },
  };
  g_autoptr (GuatuDocument) document = open_builtin ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GuatuTypedField wrong = GUATU_TYPED_NAME;

      g_assert_false (enter (document, &cases[i].entry, &wrong));
      g_assert_cmpint (wrong, ==, cases[i].wrong);
    }
  g_assert_null (guatu_document_get_undo (document));
}

static void
assert_unit (const GuatuDataset *dataset, const GuatuUnit *before, const char *text,
             const char *wanted, int wanted_mult)
{
  g_autofree char *id = NULL;
  g_auto (GuatuEdit) edit = { .kind = GUATU_EDIT_ALL };
  int mult = -1;

  g_test_message ("%s", text);
  g_assert_true (guatu_typed_unit (dataset, before, text, &edit, &id, &mult));
  g_assert_cmpstr (id, ==, wanted);
  g_assert_cmpint (mult, ==, wanted_mult);
  g_assert_null (edit.parts);
}

/* A unit that is shown to be changed is read as the same one, whatever its power of ten,
 * and though others are called the same. */
static void
test_units (void)
{
  g_autoptr (GuatuDocument) document = open_builtin ();
  const GuatuDataset *dataset = guatu_document_get_dataset (document);

  for (guint i = 0; i < dataset->units->len; i++)
    for (int mult = -12; mult <= 12; mult++)
      {
        const GuatuUnit *unit = g_ptr_array_index (dataset->units, i);
        const GuatuIndicator indicator = { .unit = unit, .unit_mult = mult };
        g_autofree char *zh = guatu_cell_unit (&indicator, GUATU_LANGUAGE_ZH);
        g_autofree char *en = guatu_cell_unit (&indicator, GUATU_LANGUAGE_EN);

        assert_unit (dataset, unit, zh, unit->id, mult);
        assert_unit (dataset, unit, en, unit->id, mult);
      }
}

/* As people write units of the dataset. */
static void
test_written (void)
{
  static const struct
  {
    const char *before;
    const char *text;
    const char *unit;
    int mult;
  } cases[] = {
    { NULL, "栋", "building", 0 },         { NULL, "万栋", "building", 4 },
    { "village", " 万个 ", "village", 4 }, { "yuan", "万吨", "tonne", 4 },
    { NULL, "10,000 tonnes", "tonne", 4 }, { NULL, "CNY billion", "yuan", 9 },
    { NULL, "per cent", "percent", 0 },    { NULL, "公斤/亩", "kilogram-per-mu", 0 },
  };
  g_autoptr (GuatuDocument) document = open_builtin ();
  const GuatuDataset *dataset = guatu_document_get_dataset (document);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_unit (dataset,
                 cases[i].before != NULL
                     ? guatu_dataset_find (dataset, GUATU_LIST_UNITS, cases[i].before)
                     : NULL,
                 cases[i].text, cases[i].unit, cases[i].mult);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/typed/all-new", test_all_new);
  g_test_add_func ("/typed/known", test_known);
  g_test_add_func ("/typed/status", test_status);
  g_test_add_func ("/typed/wrong", test_wrong);
  g_test_add_func ("/typed/units", test_units);
  g_test_add_func ("/typed/written", test_written);
  return g_test_run ();
}
