/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/emf-header.h"

#include <math.h>
#include <string.h>

#include "dataset/media-type.h"
#include "render/clean.h"

/* A header with all that later versions added ([MS-EMF], 2.2.9), without text. */
#define HEADER_BYTES 108

/* A scene has 96 units to the inch; the device that the file is for has 100 dots to the
 * millimetre, and as many millimetres as the figure needs. What is drawn is finer: in
 * hundredths of a scene unit. */
#define DOTS 100
#define dots(length) (length * 25.4 / 96 * DOTS)

#define SIGNATURE 0x464d4520 /* " EMF" */
#define VERSION 0x00010000
#define ANISOTROPIC 8
#define WINDING 2

/* The program's name, the picture's, and nothing more ([MS-EMF], 2.3.4.2). Of a
 * description only this is shown, by some programs. */
static GArray *
description_of (const GuatuScene *scene, const GuatuRenderOptions *options)
{
  const char *title = guatu_text_get (&scene->title, scene->figure.language);
  g_autofree char *clean
      = guatu_clean_text (options->description != NULL ? options->description : title);
  const char *const parts[] = { "Guatu", clean, "" };
  GArray *text = g_array_new (FALSE, FALSE, sizeof (gunichar2));

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      glong length = 0;
      g_autofree gunichar2 *words = g_utf8_to_utf16 (parts[i], -1, NULL, &length, NULL);

      for (glong j = 0; j <= length; j++)
        {
          gunichar2 little = GUINT16_TO_LE (words[j]);

          g_array_append_val (text, little);
        }
    }
  return text;
}

static void
write_box (GuatuEmfWriter *writer, guint32 right, guint32 bottom)
{
  const guint32 numbers[] = { 0, 0, right, bottom };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    guatu_emf_number (writer, numbers[i]);
}

static void
write_pair (GuatuEmfWriter *writer, guint32 first, guint32 second)
{
  guatu_emf_number (writer, first);
  guatu_emf_number (writer, second);
}

/* The frame is in hundredths of a millimetre, as the dots are, so that no program makes
 * of it another size than of what is drawn. */
static void
write_header (GuatuEmfWriter *writer, guint32 width, guint32 height, const GArray *text)
{
  guint32 across = (width + DOTS - 1) / DOTS, down = (height + DOTS - 1) / DOTS;

  guatu_emf_begin (writer, GUATU_EMF_HEADER);
  write_box (writer, width - 1, height - 1);
  write_box (writer, width, height);
  write_pair (writer, SIGNATURE, VERSION);
  write_pair (writer, 0, 0);    /* bytes and records, which are known at the end */
  guatu_emf_number (writer, 0); /* handles, too */
  write_pair (writer, text->len, HEADER_BYTES);
  guatu_emf_number (writer, 0); /* no palette */
  write_pair (writer, across * DOTS, down * DOTS);
  write_pair (writer, across, down);
  write_pair (writer, 0, 0); /* no pixel format */
  guatu_emf_number (writer, FALSE);
  write_pair (writer, across * 1000, down * 1000);
  guatu_emf_bytes (writer, text->data, text->len * sizeof (gunichar2));
  guatu_emf_end (writer);
}

/**
 * guatu_emf_write_header:
 *
 * Writes how large the figure is and what it shows, and sets its units: the records that
 * follow count in hundredths of a scene unit.
 */
void
guatu_emf_write_header (GuatuEmfWriter *writer, const GuatuScene *scene,
                        const GuatuRenderOptions *options)
{
  const guint32 mode = ANISOTROPIC, filling = WINDING;
  const guint32 origin[] = { 0, 0 };
  const GuatuGridPoint window
      = guatu_grid_point ((GuatuPoint) { scene->figure.width, scene->figure.height });
  const guint32 extent[] = { (guint32) window.x, (guint32) window.y };
  const guint32 viewport[] = { (guint32) lround (dots (scene->figure.width)),
                               (guint32) lround (dots (scene->figure.height)) };
  g_autoptr (GArray) text = description_of (scene, options);

  write_header (writer, viewport[0], viewport[1], text);
  guatu_emf_record (writer, GUATU_EMF_SETMAPMODE, &mode, 1);
  guatu_emf_record (writer, GUATU_EMF_SETWINDOWORGEX, origin, 2);
  guatu_emf_record (writer, GUATU_EMF_SETWINDOWEXTEX, extent, 2);
  guatu_emf_record (writer, GUATU_EMF_SETVIEWPORTORGEX, origin, 2);
  guatu_emf_record (writer, GUATU_EMF_SETVIEWPORTEXTEX, viewport, 2);
  guatu_emf_record (writer, GUATU_EMF_SETPOLYFILLMODE, &filling, 1);
}

/**
 * guatu_emf_write_data:
 * @data: a dataset as a file of the native format
 *
 * Writes the numbers of the figure as a comment, which no program shows.
 */
void
guatu_emf_write_data (GuatuEmfWriter *writer, GBytes *data)
{
  gsize length = 0;
  gconstpointer bytes = g_bytes_get_data (data, &length);

  guatu_emf_begin (writer, GUATU_EMF_GDICOMMENT);
  guatu_emf_number (writer, (guint32) (strlen (GUATU_DATASET_EMF_SIGNATURE) + length));
  guatu_emf_bytes (writer, GUATU_DATASET_EMF_SIGNATURE,
                   strlen (GUATU_DATASET_EMF_SIGNATURE));
  guatu_emf_bytes (writer, bytes, length);
  guatu_emf_end (writer);
}
