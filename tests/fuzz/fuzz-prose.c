/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

#include "io/report/read-report.h"

/* A report that says anything: each number is within it, in order, and has a name. */
int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  const GuatuProseOptions options = { .trace = size % 2 == 1 };
  g_autofree char *text = g_utf8_make_valid ((const char *) data, (gssize) size);
  const gsize n = (gsize) g_utf8_strlen (text, -1);
  g_autoptr (GuatuProse) prose = guatu_report_read (text, &options);

  for (guint i = 0; i < prose->figures->len; i++)
    {
      const GuatuProseFigure *figure = g_ptr_array_index (prose->figures, i);

      g_assert_true (figure->start < figure->end && figure->end <= n);
      g_assert_true (figure->name != NULL && *figure->name != '\0');
      g_assert_true (figure->quote != NULL && figure->n_evidence > 0);
      g_assert_true (figure->confidence > 0 && figure->confidence < 1);
    }
  for (guint i = 0; i < prose->left->len; i++)
    {
      const GuatuProseLeft *left = &g_array_index (prose->left, GuatuProseLeft, i);

      g_assert_true (left->start < left->end && left->end <= n);
    }
  return 0;
}
