/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/shape.h"

G_BEGIN_DECLS

/**
 * GuatuPaths:
 * @points: (element-type GuatuPoint): of all paths, one after the other
 * @lengths: (element-type guint32): how many points each path has
 *
 * Some lines, or the corners of some polygons.
 */
typedef struct
{
  GArray *points;
  GArray *lengths;
} GuatuPaths;

GuatuPaths *guatu_paths_new (void) G_GNUC_WARN_UNUSED_RESULT;
void guatu_paths_free (GuatuPaths *paths);
void guatu_paths_begin (GuatuPaths *paths);
void guatu_paths_point (GuatuPaths *paths, GuatuPoint point);
void guatu_paths_add (GuatuPaths *paths, const GuatuPoint *points, guint n_points);
GuatuPaths *guatu_paths_of_shape (const GuatuShape *shape) G_GNUC_WARN_UNUSED_RESULT;
GuatuBox guatu_paths_box (const GuatuPaths *paths);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GuatuPaths, guatu_paths_free)

G_END_DECLS
