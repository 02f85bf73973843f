/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/chart-description.h"
#include "dataset/language.h"

typedef gboolean (*FromString) (const char *string, guint *value);
typedef const char *(*ToString) (guint value);

/* Every name that a file may use, in the order of its enumeration. */
static const struct
{
  const char *of;
  FromString from_string;
  ToString to_string;
  const char *names; /* "-" is a value without a name */
} enumerations[] = {
  { "language", guatu_language_from_string, guatu_language_to_string, "zh en zh+en" },
  { "bound", guatu_bound_from_string, guatu_bound_to_string,
    "exact at-least at-most about range" },
  { "reason", guatu_reason_from_string, guatu_reason_to_string,
    "- not-available not-applicable confidential below-half" },
  { "comparison", guatu_comparison_from_string, guatu_comparison_to_string,
    "- previous same-period average two-year-average - -" },
  { "prices", guatu_prices_from_string, guatu_prices_to_string, "- current constant" },
  { "status", guatu_status_from_string, guatu_status_to_string,
    "actual estimate target" },
  { "unit-kind", guatu_unit_kind_from_string, guatu_unit_kind_to_string,
    "percent currency mass area length duration count permille points multiple volume "
    "energy "
    "power concentration density index rank none" },
  { "better", guatu_better_from_string, guatu_better_to_string, "- up down" },
  { "derived-op", guatu_derived_op_from_string, guatu_derived_op_to_string,
    "- ratio share sum difference base" },
  { "mark", guatu_mark_kind_from_string, guatu_mark_kind_to_string,
    "bar line slope dot area" },
  { "dimension", guatu_dimension_from_string, guatu_dimension_to_string,
    "- indicator period place status" },
  { "orientation", guatu_orientation_from_string, guatu_orientation_to_string,
    "auto vertical horizontal" },
  { "stack", guatu_stack_from_string, guatu_stack_to_string, "none zero share" },
  { "sort", guatu_sort_from_string, guatu_sort_to_string, "given ascending descending" },
  { "scale", guatu_scale_kind_from_string, guatu_scale_kind_to_string, "linear log" },
};

static void
test_names (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_auto (GStrv) names = g_strsplit (enumerations[i].names, " ", 0);
  guint value = 99;

  for (guint j = 0; names[j] != NULL; j++)
    {
      const char *name = g_str_equal (names[j], "-") ? NULL : names[j];

      g_assert_cmpstr (enumerations[i].to_string (j), ==, name);
      if (name == NULL)
        continue;
      g_assert_true (enumerations[i].from_string (name, &value));
      g_assert_cmpuint (value, ==, j);
    }

  value = 99;
  g_assert_false (enumerations[i].from_string ("", &value));
  g_assert_false (enumerations[i].from_string ("none of these", &value));
  g_assert_false (enumerations[i].from_string ("-", &value));
  g_assert_cmpuint (value, ==, 99);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (enumerations); i++)
    {
      g_autofree char *path = g_strdup_printf ("/names/%s", enumerations[i].of);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_names);
    }
  return g_test_run ();
}
