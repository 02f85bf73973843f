/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "io/module.h"

G_BEGIN_DECLS

/**
 * GuatuHtmlEvents:
 * @begin: an element begins; its attributes are names and values by turns, %NULL at the
 *   end, and %NULL where there are none
 * @end: an element ends
 * @text: some text of the element that is open
 *
 * What is told of a page, in its order. Each returns whether to go on.
 */
typedef struct
{
  gboolean (*begin) (gpointer data, const char *name, const char **attributes);
  gboolean (*end) (gpointer data, const char *name);
  gboolean (*text) (gpointer data, const char *text, gsize length);
} GuatuHtmlEvents;

/**
 * GuatuHtmlParser:
 * @parse: takes a page apart that is UTF-8, whatever it says of itself, as browsers do:
 *   what is missing is added, and nothing is an error
 *
 * What the module “webpage” offers. It is loaded where a page is read, since libxml2
 * brings ICU and the library of C++, which take as long to load as a fifth of a chart
 * does.
 */
typedef struct
{
  GuatuModuleHead head;
  void (*parse) (const char *text, gsize length, const GuatuHtmlEvents *events,
                 gpointer data);
} GuatuHtmlParser;

G_END_DECLS
