/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A long table, whose observations are packed, is written as the same one whose are not,
 * and stays packed. */

#include "dataset/observation-walk.h"
#include "io/out/write-as.h"
#include "io/read.h"
#include "io/write.h"
#include "packed.h"

/* What a dataset is written as. */
static const struct
{
  GuatuFormat format;
  gboolean wide;
} targets[] = {
  { GUATU_FORMAT_CSV, FALSE },      { GUATU_FORMAT_CSV, TRUE },
  { GUATU_FORMAT_ODS, FALSE },      { GUATU_FORMAT_JSON_STAT, FALSE },
  { GUATU_FORMAT_SDMX_CSV, FALSE }, { GUATU_FORMAT_VEGA_LITE, FALSE },
  { GUATU_FORMAT_DATASET, FALSE },
};

static GBytes *
write_one (const GuatuDataset *dataset, guint target)
{
  const GuatuWriteOptions options
      = { .language = GUATU_LANGUAGE_ZH, .wide = targets[target].wide };
  g_autoptr (GPtrArray) losses
      = guatu_write_as_losses (targets[target].format, dataset, &options);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = guatu_write_as (targets[target].format, dataset, &options, &error);

  g_assert_no_error (error);
  return bytes;
}

static GBytes *
write_chart (const GuatuDataset *dataset)
{
  g_autoptr (GPtrArray) charts = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  GBytes *bytes;

  g_assert_cmpuint (dataset->charts->len, >, 0);
  g_ptr_array_add (charts, g_ptr_array_index (dataset->charts, 0));
  bytes = guatu_write_part (dataset, charts, NULL, &error);
  g_assert_no_error (error);
  return bytes;
}

static void
test_same_bytes (void)
{
  guint n = 0;
  g_autoptr (GuatuDataset) dataset = read_packed (&n);
  g_autoptr (GPtrArray) written
      = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  g_autoptr (GBytes) chart = write_chart (dataset);
  g_autoptr (GBytes) chart_again = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (targets); i++)
    g_ptr_array_add (written, write_one (dataset, i));
  unpack_all (dataset);
  for (guint i = 0; i < G_N_ELEMENTS (targets); i++)
    {
      g_autoptr (GBytes) again = write_one (dataset, i);

      g_test_message ("%s", guatu_format_to_string (targets[i].format));
      g_assert_true (g_bytes_equal (again, g_ptr_array_index (written, i)));
    }
  chart_again = write_chart (dataset);
  g_assert_true (g_bytes_equal (chart_again, chart));
}

/* Nothing stays behind of what is only passed by. */
static void
test_stays_packed (void)
{
  guint n = 0;
  g_autoptr (GuatuDataset) dataset = read_packed (&n);

  for (guint i = 0; i < G_N_ELEMENTS (targets); i++)
    {
      const gsize before = memory_in_use ();

      /* A chart that is drawn keeps what it shows. */
      if (targets[i].format == GUATU_FORMAT_VEGA_LITE)
        continue;
      g_bytes_unref (write_one (dataset, i));
      g_test_message ("%s", guatu_format_to_string (targets[i].format));
      g_assert_cmpuint (memory_in_use (), <, before + n * sizeof (GuatuObservation) / 4);
    }
}

/* What is too large is told for what it is, a dataset or the data of a figure. */
static void
test_too_large (void)
{
  guint n = 0;
  g_autoptr (GuatuDataset) dataset = read_packed (&n);
  g_autoptr (GPtrArray) charts = g_ptr_array_new ();
  g_autofree char *much = g_strnfill (GUATU_READ_MAX_BYTES, 'x');
  const GuatuWriteOptions options = { .language = GUATU_LANGUAGE_EN };
  g_autoptr (GError) error = NULL;

  guatu_text_set (&dataset->title, much, much);
  g_assert_null (guatu_write_json (dataset, &options, &error));
  g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT);
  g_assert_true (g_str_has_prefix (error->message, "The dataset would be"));
  g_clear_error (&error);
  g_ptr_array_add (charts, g_ptr_array_index (dataset->charts, 0));
  g_assert_null (guatu_write_part (dataset, charts, NULL, &error));
  g_assert_error (error, GUATU_IO_ERROR, GUATU_IO_ERROR_LIMIT);
  g_assert_true (g_str_has_prefix (error->message, "The data of the figure"));
}

static double
sum_up (const GuatuDataset *dataset, guint *n)
{
  double sum = 0;

  *n = 0;
  for (guint i = 0; i < dataset->indicators->len; i++)
    {
      GuatuObservationWalk walk;
      const GuatuObservation *observation;

      guatu_observation_walk_init_all (&walk, g_ptr_array_index (dataset->indicators, i));
      for (; (observation = guatu_observation_walk_next (&walk)) != NULL; ++*n)
        sum += observation->value;
    }
  return sum;
}

/* Sheets are compressed as they come, before the styles that stand in front of them. */
static void
test_ods (void)
{
  guint n = 0, n_back = 0, n_told = 0;
  g_autoptr (GuatuDataset) dataset = read_packed (&n_told);
  const GuatuWriteOptions options = { .language = GUATU_LANGUAGE_EN };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = guatu_write_as (GUATU_FORMAT_ODS, dataset, &options, &error);
  g_autoptr (GuatuDataset) back = NULL;

  g_assert_no_error (error);
  back = guatu_read_contents (bytes, "long.ods", NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpfloat (sum_up (back, &n_back), ==, sum_up (dataset, &n));
  g_assert_cmpuint (n_back, ==, n);
  g_assert_cmpuint (n, ==, n_told);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/write-packed/same-bytes", test_same_bytes);
  g_test_add_func ("/write-packed/stays-packed", test_stays_packed);
  g_test_add_func ("/write-packed/ods", test_ods);
  g_test_add_func ("/write-packed/too-large", test_too_large);
  return g_test_run ();
}
