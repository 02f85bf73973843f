/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/emf-header.h"
#include "render/emf-letters.h"
#include "render/emf-logo.h"
#include "render/emf-objects.h"
#include "render/emf-shapes.h"
#include "render/emf-write.h"
#include "render/render.h"

/* EMF from the scene itself: cairo has none, and what others make of SVG loses dashes
 * and margins. */

static void
write_paper (GuatuEmfWriter *writer, GuatuEmfObjects *objects, const GuatuScene *scene)
{
  const GuatuPoint corners[] = {
    { 0, 0 },
    { scene->figure.width, 0 },
    { scene->figure.width, scene->figure.height },
    { 0, scene->figure.height },
  };
  g_autoptr (GuatuPaths) paper = guatu_paths_new ();

  guatu_paths_add (paper, corners, G_N_ELEMENTS (corners));
  guatu_emf_use_brush (objects, &scene->background);
  guatu_emf_use_pen (objects, NULL);
  guatu_emf_paths (writer, paper, TRUE);
}

/**
 * guatu_render_emf:
 * @error: %G_IO_ERROR_CANCELLED; a drawing that is there can be written
 *
 * Writes a scene as an enhanced metafile, for programs that take no SVG. Its letters are
 * outlines, and its colours opaque, mixed as the scene's are where these lie over one
 * another.
 *
 * Returns: (transfer full): the file
 */
GBytes *
guatu_render_emf (const GuatuScene *scene, const GuatuRenderOptions *options,
                  GError **error)
{
  g_autoptr (GuatuEmfWriter) writer = guatu_emf_writer_new ();
  g_autoptr (GuatuEmfObjects) objects = guatu_emf_objects_new (writer);

  guatu_emf_write_header (writer, scene, options);
  if (options->data != NULL)
    guatu_emf_write_data (writer, options->data);
  if (!options->transparent)
    write_paper (writer, objects, scene);
  guatu_emf_write_logo (writer, scene);
  guatu_emf_write_shapes (writer, objects, scene, options->cancellable);
  guatu_emf_write_letters (writer, objects, scene, options->cancellable);
  guatu_emf_objects_delete (objects);
  if (g_cancellable_set_error_if_cancelled (options->cancellable, error))
    return NULL;
  return guatu_emf_writer_take (writer);
}
