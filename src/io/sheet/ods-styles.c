/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "io/sheet/ods-private.h"

/* More styles than this no program writes. */
#define MAX_STYLES 65536u

static void
format_free (gpointer data)
{
  guatu_number_format_clear (data);
  g_free (data);
}

/** guatu_ods_styles_init: begins without any style. */
void
guatu_ods_styles_init (GuatuOdsStyles *styles)
{
  styles->formats = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, format_free);
  styles->cells = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  styles->hidden = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/** guatu_ods_styles_clear: frees what styles hold. */
void
guatu_ods_styles_clear (GuatuOdsStyles *styles)
{
  g_hash_table_unref (styles->cells);
  g_hash_table_unref (styles->formats);
  g_hash_table_unref (styles->hidden);
  g_free (styles->name);
}

static void
begin_format (GuatuOdsStyles *styles, const char **attributes, GuatuNumberFormatKind kind)
{
  const char *name = guatu_xml_attribute (attributes, "name");

  styles->format = NULL;
  if (name == NULL || g_hash_table_size (styles->formats) >= MAX_STYLES
      || g_hash_table_contains (styles->formats, name))
    return;
  styles->format = g_new0 (GuatuNumberFormat, 1);
  styles->format->kind = kind;
  styles->format->decimals = GUATU_DECIMALS_UNSAID;
  g_hash_table_insert (styles->formats, g_strdup (name), styles->format);
}

/* A date is a day, a month or a year, whatever order they are shown in. */
static void
show_part (GuatuOdsStyles *styles, GuatuNumberFormatKind kind)
{
  if (styles->format != NULL && styles->format->kind < kind)
    styles->format->kind = kind;
}

static void
begin_style (GuatuOdsStyles *styles, const char **attributes)
{
  const char *name = guatu_xml_attribute (attributes, "name");
  const char *data = guatu_xml_attribute (attributes, "data-style-name");
  const char *parent = guatu_xml_attribute (attributes, "parent-style-name");
  gpointer format = NULL;

  g_free (styles->name);
  styles->name = g_strdup (name);
  if (data != NULL)
    format = g_hash_table_lookup (styles->formats, data);
  else if (parent != NULL)
    format = g_hash_table_lookup (styles->cells, parent);
  if (name != NULL && format != NULL && g_hash_table_size (styles->cells) < MAX_STYLES)
    g_hash_table_insert (styles->cells, g_strdup (name), format);
}

/* How many digits are behind the point. */
static void
take_decimals (GuatuOdsStyles *styles, const char **attributes)
{
  guint decimals = guatu_xml_number (attributes, "decimal-places", GUATU_DECIMALS_UNSAID);

  if (styles->format != NULL && decimals < GUATU_DECIMALS_UNSAID)
    styles->format->decimals = decimals;
}

/**
 * guatu_ods_styles_begin:
 * @styles: the styles
 * @name: the name of an element that begins
 * @attributes: its attributes
 *
 * Takes what an element says of styles. Styles come before what refers to them.
 */
void
guatu_ods_styles_begin (GuatuOdsStyles *styles, const char *name, const char **attributes)
{
  if (strcmp (name, "date-style") == 0)
    begin_format (styles, attributes, GUATU_NUMBER_FORMAT_PLAIN);
  else if (strcmp (name, "number-style") == 0 || strcmp (name, "currency-style") == 0)
    begin_format (styles, attributes, GUATU_NUMBER_FORMAT_PLAIN);
  else if (strcmp (name, "percentage-style") == 0)
    begin_format (styles, attributes, GUATU_NUMBER_FORMAT_PERCENT);
  else if (strcmp (name, "year") == 0 || strcmp (name, "era") == 0)
    show_part (styles, GUATU_NUMBER_FORMAT_YEAR);
  else if (strcmp (name, "month") == 0)
    show_part (styles, GUATU_NUMBER_FORMAT_MONTH);
  else if (strcmp (name, "day") == 0)
    show_part (styles, GUATU_NUMBER_FORMAT_DAY);
  else if (strcmp (name, "number") == 0)
    take_decimals (styles, attributes);
  else if (strcmp (name, "style") == 0)
    begin_style (styles, attributes);
  else if (strcmp (name, "table-properties") == 0 && styles->name != NULL
           && g_strcmp0 (guatu_xml_attribute (attributes, "display"), "false") == 0)
    g_hash_table_add (styles->hidden, g_strdup (styles->name));
}

/** guatu_ods_style: (transfer none) (nullable): how cells of a style are shown. */
const GuatuNumberFormat *
guatu_ods_style (const GuatuOdsStyles *styles, const char *name)
{
  return name != NULL ? g_hash_table_lookup (styles->cells, name) : NULL;
}
