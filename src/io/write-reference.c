/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "io/dataset-writer.h"

/* What the other items refer to: each on a line of its own. */

static void
begin_item (GuatuJsonWriter *writer, gconstpointer item)
{
  guatu_json_writer_begin_object (writer);
  guatu_json_writer_begin_line (writer);
  guatu_write_id_of (writer, "id", item);
}

static void
end_item (GuatuJsonWriter *writer)
{
  guatu_json_writer_end_object (writer);
  guatu_json_writer_end_line (writer);
}

void
guatu_write_source (GuatuJsonWriter *writer, const GuatuPart *part, gconstpointer item)
{
  const GuatuSource *source = item;

  begin_item (writer, item);
  guatu_write_text (writer, "title", &source->title);
  guatu_write_text (writer, "publisher", &source->publisher);
  guatu_write_string (writer, "published", source->published);
  guatu_write_string (writer, "url", source->url);
  end_item (writer);
}

void
guatu_write_unit (GuatuJsonWriter *writer, const GuatuPart *part, gconstpointer item)
{
  const GuatuUnit *unit = item;

  begin_item (writer, item);
  guatu_write_string (writer, "kind", guatu_unit_kind_to_string (unit->kind));
  guatu_write_text (writer, "label", &unit->label);
  guatu_write_text (writer, "label_one", &unit->label_one);
  guatu_write_id_of (writer, "per", unit->per);
  if (unit->of != NULL)
    {
      guatu_write_id_of (writer, "of", unit->of);
      guatu_json_writer_key (writer, "power");
      guatu_json_writer_int (writer, unit->power);
    }
  end_item (writer);
}

void
guatu_write_place (GuatuJsonWriter *writer, const GuatuPart *part, gconstpointer item)
{
  const GuatuPlace *place = item;

  begin_item (writer, item);
  guatu_write_text (writer, "name", &place->name);
  end_item (writer);
}

void
guatu_write_theme (GuatuJsonWriter *writer, const GuatuPart *part, gconstpointer item)
{
  const GuatuTheme *theme = item;

  begin_item (writer, item);
  guatu_write_text (writer, "title", &theme->title);
  end_item (writer);
}
