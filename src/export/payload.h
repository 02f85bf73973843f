/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "export/export.h"
#include "render/html-page.h"

G_BEGIN_DECLS

/* Private to the room. */

/**
 * GuatuPayload:
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
} GuatuPayload;

gboolean guatu_payload_init (GuatuPayload *payload, const GPtrArray *scenes,
                             const GuatuFigure *figure, gboolean plain, GError **error);
gboolean guatu_payload_init_page (GuatuPayload *payload, const GuatuHtmlPage *page,
                                  gboolean plain, GError **error);
void guatu_payload_clear (GuatuPayload *payload);
GBytes *guatu_format_render_payload (GuatuFormat format, const GuatuBook *book,
                                     const GuatuPayload *payload,
                                     const GuatuExportOptions *options,
                                     GCancellable *cancellable,
                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes *guatu_format_render_page (GuatuFormat format, const GuatuHtmlPage *page,
                                  const GuatuPayload *payload,
                                  const GuatuExportOptions *options,
                                  GCancellable *cancellable,
                                  GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GuatuPayload, guatu_payload_clear)

G_END_DECLS
