/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "scene/scene.h"

G_BEGIN_DECLS

/*
 * How the parts of a chart put what they draw into the scene that is being
 * built. Shapes are painted in the order in which they are added.
 */
GuatuScene *guatu_scene_new (GuatuDataset *dataset, const GuatuChartDescription *chart,
                             const GuatuFigure *figure) G_GNUC_WARN_UNUSED_RESULT;
GuatuScene *guatu_scene_new_page (GuatuDataset *dataset, const char *id,
                                  const GuatuText *title,
                                  const GuatuFigure *figure) G_GNUC_WARN_UNUSED_RESULT;
void guatu_scene_join (GuatuScene *page, const GuatuScene *chart, double x, double y);

int guatu_scene_add_mark (GuatuScene *scene, GuatuSceneMarkKind kind, GuatuBox box,
                          const GuatuIndicator *indicator,
                          const GuatuObservation *observation, const char *label,
                          guint series);
void guatu_scene_add_polygon (GuatuScene *scene, const GuatuPoint *points, guint n_points,
                              GuatuFill fill, GuatuStroke stroke, int mark);
void guatu_scene_add_polyline (GuatuScene *scene, const GuatuPoint *points,
                               guint n_points, GuatuStroke stroke, int mark);
void guatu_scene_add_circle (GuatuScene *scene, GuatuPoint center, double radius,
                             GuatuFill fill, GuatuStroke stroke, int mark);
void guatu_scene_add_text (GuatuScene *scene, GuatuTextRole role, GuatuLanguage language,
                           PangoLayout *layout, double x, double y, GuatuColor color,
                           int mark);
void guatu_scene_add_key (GuatuScene *scene, GuatuBox box, guint number,
                          const char *series, const char *name, gboolean hidden);
void guatu_scene_warn (GuatuScene *scene, GuatuWarningKind kind, GuatuTextRole role,
                       const char *text);
void guatu_scene_warn_of (GuatuScene *scene, GuatuWarningKind kind, GuatuTextRole role,
                          const char *of, const char *text);
void guatu_scene_warn_of_several (GuatuScene *scene, GuatuWarningKind kind,
                                  GuatuTextRole role, const char *texts, guint n);
void guatu_scene_warn_of_font (GuatuScene *scene, GuatuTextRole role, const char *font);
gboolean guatu_warnings_have_font (const GArray *warnings, const char *font);

G_END_DECLS
