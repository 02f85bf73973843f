/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

/* Our own format. */
int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) file = g_bytes_new (data, size);
  g_autoptr (GuatuProblems) problems = guatu_problems_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GuatuDataset) dataset = guatu_read_bytes (file, "file", problems, &error);

  g_assert_true ((dataset != NULL) != (error != NULL));
  return 0;
}
