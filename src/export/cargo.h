/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "export/export.h"
#include "render/html-page.h"

G_BEGIN_DECLS

/* Private to the room. */

/**
 * GuatuCargo:
 * @description: what one sees, in a few sentences
 * @source: (nullable): where the numbers come from
 * @data: (nullable): the numbers, as a file of the native format
 *
 * What all files of some pages carry besides the picture, whatever their format.
 */
typedef struct
{
  char *description;
  char *source;
  GBytes *data;
} GuatuCargo;

gboolean guatu_cargo_init (GuatuCargo *cargo, const GPtrArray *scenes,
                           const GuatuFigure *figure, gboolean plain, GError **error);
void guatu_cargo_clear (GuatuCargo *cargo);
GBytes *guatu_format_render_cargo (GuatuFormat format, const GuatuBook *book,
                                   const GuatuCargo *cargo,
                                   const GuatuExportOptions *options,
                                   GCancellable *cancellable,
                                   GError **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes *guatu_format_render_page (GuatuFormat format, const GuatuHtmlPage *page,
                                  const GuatuExportOptions *options,
                                  GCancellable *cancellable,
                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuCargo, guatu_cargo_clear)

G_END_DECLS
