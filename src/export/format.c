/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/format-row.h"
#include "render/html.h"

/* What a format is called and can hold says io/formats.c. */
static const GuatuFormatRow formats[GUATU_N_FIGURE_FORMATS] = {
  [GUATU_FORMAT_PNG] = { guatu_render_png, NULL, NULL },
  [GUATU_FORMAT_SVG] = { guatu_render_svg, NULL, NULL },
  [GUATU_FORMAT_PDF] = { guatu_render_pdf, guatu_render_pdf_book, NULL },
  [GUATU_FORMAT_EMF] = { guatu_render_emf, NULL, NULL },
  [GUATU_FORMAT_HTML] = { NULL, NULL, guatu_render_html },
};

/** guatu_format_row: (transfer none): how a figure is written in a format. */
const GuatuFormatRow *
guatu_format_row (GuatuFormat format)
{
  g_return_val_if_fail ((guint) format < GUATU_N_FIGURE_FORMATS, NULL);

  return &formats[format];
}
