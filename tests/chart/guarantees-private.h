/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/scene.h"
#include "chart/table.h"

G_BEGIN_DECLS

/* Of places: where shapes, marks and texts lie. */
char *guarantee_finite (const GuatuScene *scene);
char *guarantee_no_overlap (const GuatuScene *scene);
char *guarantee_on_page (const GuatuScene *scene);
char *guarantee_in_margin (const GuatuScene *scene);
char *guarantee_marks_free (const GuatuScene *scene);
char *guarantee_lines_free (const GuatuScene *scene);

/* Of data: what the marks and the axis say. */
char *guarantee_proportional (const GuatuScene *scene);
char *guarantee_from_zero (const GuatuScene *scene);
char *guarantee_stacks_add_up (const GuatuScene *scene);
char *guarantee_all_drawn (const GuatuScene *scene);
char *guarantee_ticks_distinct (const GuatuScene *scene);

/* Of time: where periods lie. */
char *guarantee_time_to_scale (const GuatuScene *scene);
gboolean guarantee_has_axis_of_time (const GuatuScene *scene, const GuatuTable *table);

/* Of texts: each is on the page or a warning names it. */
char *guarantee_shortened_told (const GuatuScene *scene);
char *guarantee_headings_told (const GuatuScene *scene);
char *guarantee_names_told (const GuatuScene *scene);
char *guarantee_values_told (const GuatuScene *scene);
char *guarantee_values_near (const GuatuScene *scene);

/* Of type: how texts are set. */
char *guarantee_ink_in_box (const GuatuScene *scene);
char *guarantee_line_height (const GuatuScene *scene);
char *guarantee_legible (const GuatuScene *scene);
char *guarantee_glyphs_told (const GuatuScene *scene);

G_END_DECLS
