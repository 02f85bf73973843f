/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/stat/stat-cells.h"

G_BEGIN_DECLS

/* What a column of SDMX-CSV is. */
typedef enum
{
  GUATU_SDMX_IGNORED, /* what says nothing of the numbers, such as a key */
  GUATU_SDMX_STRUCTURE,
  GUATU_SDMX_STRUCTURE_NAME,
  GUATU_SDMX_ACTION,
  GUATU_SDMX_DIMENSION,
  GUATU_SDMX_NAME, /* of the value in the column before it */
  GUATU_SDMX_VALUE,
  GUATU_SDMX_FLAGS,
  GUATU_SDMX_UNIT,
  GUATU_SDMX_UNIT_MULT,
  GUATU_SDMX_DECIMALS,
  GUATU_SDMX_COMMENT,
  GUATU_SDMX_TITLE,
  GUATU_SDMX_UNIT_NAME, /* what the unit is called, in several languages */
  GUATU_SDMX_OTHER,
} GuatuSdmxKind;

/**
 * GuatuSdmxColumn:
 * @id: of the component, without its name
 * @name: (nullable): what it is called
 * @languages: (nullable): in which its text is, in their order
 * @axis: the number of its dimension
 *
 * A column of SDMX-CSV.
 */
typedef struct
{
  GuatuSdmxKind kind;
  char *id;
  char *name;
  char **languages;
  guint axis;
} GuatuSdmxColumn;

GArray *guatu_sdmx_columns (const GuatuCells *cells,
                            char *sub_separator) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
