/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * GuatuPurpose:
 * @name: in options
 * @label: for people, to be translated
 * @width: in scene units
 * @height: in scene units
 * @least_type: in scene units
 *
 * What a figure is made for, which says how large it is, and its type at least.
 */
typedef struct
{
  const char *name;
  const char *label;
  double width;
  double height;
  double least_type;
} GuatuPurpose;

const GuatuPurpose *guatu_purpose (guint index);
const GuatuPurpose *guatu_purpose_from_string (const char *string);

G_END_DECLS
