/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Scene units to the millimetre: 96 to the inch of 25.4. */
#define GUATU_MILLIMETRE (96.0 / 25.4)

/**
 * GuatuPaper:
 * @short_side: in millimetres
 * @long_side: in millimetres
 *
 * A sheet of paper of ISO 216.
 */
typedef struct
{
  const char *name;
  double short_side;
  double long_side;
} GuatuPaper;

const GuatuPaper *guatu_paper (guint index);
void guatu_paper_size (const GuatuPaper *paper, gboolean portrait, double *width,
                       double *height);
gboolean guatu_paper_from_string (const char *string, double *width, double *height);

G_END_DECLS
