/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/html-write.h"

#include <math.h>

#include "render/svg-text.h"
#include "scene/style.h"

/* Up to this width a window is a phone's, and has drawings of its own. */
#define NARROW "45rem"

/* What holds for every page. The colours are variables, which each look sets. */
static const char rules[]
    = "*{box-sizing:border-box}"
      "html{-webkit-text-size-adjust:100%;text-size-adjust:100%}"
      "body{margin:0}"
      /* Not seen, but heard and reached with a key. */
      ".unseen,.switch,.wall caption strong,.wall caption "
      ".subtitle{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;"
      "clip-path:inset(50%);white-space:nowrap;opacity:0}"
      ".page{min-height:100vh;background:var(--paper);color:var(--ink);font-size:1rem;"
      "line-height:1.6}"
      ".bar,main,footer{max-width:77rem;margin:0 auto;padding:.75rem 1.25rem}"
      ".bar{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;"
      "justify-content:space-between;color:var(--soft);font-size:.875rem}"
      ".bar p{margin:0}"
      ".switches{display:flex;flex-wrap:wrap;gap:.5rem 1rem;margin-left:auto}"
      ".set{display:inline-flex;border:1px solid var(--faint);border-radius:.375rem;"
      "overflow:hidden}"
      ".set label{padding:.25rem .75rem;min-height:2rem;cursor:pointer;color:var(--soft)}"
      ".set label+label{border-left:1px solid var(--faint)}"
      ".set label:hover{background:var(--grid)}"
      /* Drawings. */
      "article{margin:0 0 2.5rem}"
      "figure{margin:0}"
      ".plate{position:relative;max-width:75rem;margin:0 auto}"
      ".plate svg{display:block;width:100%;height:auto}"
      ".narrow{display:none}"
      "figcaption{max-width:48rem;margin:1rem 0 1.5rem;color:var(--soft);"
      "font-size:.875rem}"
      /* What a mark shows, where the pointer, a finger or a key is. */
      ".marks{list-style:none;margin:0;padding:0}"
      ".marks li{position:absolute;transform:translate(-50%,-50%);min-width:1.5rem;"
      "min-height:1.5rem}"
      ".marks li:focus{outline:2px solid var(--accent);outline-offset:2px}"
      ".marks span{position:absolute;z-index:1;bottom:100%;left:50%;"
      "transform:translateX(-50%);width:max-content;max-width:22rem;"
      "margin:.375rem 0;padding:.25rem .625rem;border-radius:.25rem;"
      "background:var(--ink);color:var(--paper);font-size:.8125rem;line-height:1.5;"
      "opacity:0;pointer-events:none}"
      ".marks .start span{left:0;transform:none}"
      ".marks .end span{left:auto;right:0;transform:none}"
      ".marks .below span{bottom:auto;top:100%}"
      ".marks li:hover,.marks li:focus{z-index:1}"
      ".marks li:hover span,.marks li:focus span{opacity:1}"
      /* Tables: of three lines, as statistics are printed. */
      ".scroll{max-width:100%;overflow-x:auto}"
      "table{border-collapse:collapse;min-width:min(100%,38rem);font-size:.9375rem;"
      "font-variant-numeric:tabular-nums}"
      "caption{padding-bottom:.5rem;text-align:left}"
      "caption strong,caption .subtitle{display:block;position:sticky;left:0;"
      "max-width:calc(100vw - 1.5rem)}"
      "caption .subtitle,caption .standing,caption .unit{color:var(--soft);"
      "font-size:.875rem}"
      "caption .unit{float:right;margin-left:2rem}"
      "thead{border-top:1.5px solid var(--ink);border-bottom:1px solid var(--ink)}"
      "tbody{border-bottom:1.5px solid var(--ink)}"
      "th,td{padding:.375rem .75rem;vertical-align:baseline;text-align:right}"
      "th{font-weight:400;text-align:left}"
      "thead th{font-weight:600;text-align:right;vertical-align:bottom}"
      "thead th:first-child{text-align:left}"
      "tbody th{position:sticky;left:0;min-width:8rem;overflow-wrap:anywhere;"
      "background:var(--paper)}"
      "tbody tr+tr{border-top:1px solid var(--grid)}"
      "tbody tr:hover th,tbody tr:hover td{background:var(--grid)}"
      "th small,td small{display:block;color:var(--soft);font-size:.8125rem;"
      "font-weight:400}"
      "data{white-space:nowrap}"
      ".derived data{font-style:italic}"
      ".missing,.none{color:var(--faint)}"
      "p.note,p.source{max-width:60rem;margin:.5rem 0 0;color:var(--soft);"
      "font-size:.875rem}"
      /* Several charts. */
      "h1{margin:.5rem 0 1rem;font-size:1.75rem;line-height:1.3}"
      "h2{margin:2rem 0 1rem;padding-top:.75rem;border-top:1.5px solid var(--ink);"
      "font-size:1.25rem;line-height:1.4}"
      "nav{columns:20rem;column-gap:2.5rem;margin:0 0 2rem;font-size:.875rem}"
      "nav section{margin:0 0 1rem}"
      "nav .theme,nav li{break-inside:avoid}"
      "nav p{margin:0;font-weight:600}"
      "nav ul{list-style:none;margin:0;padding:0}"
      "nav li{padding:.125rem 0}"
      "a{color:var(--accent)}"
      "nav a{text-decoration:none}"
      "nav a:hover{text-decoration:underline}"
      ".wall .charts{display:grid;gap:1rem 2.5rem;align-items:start;"
      "grid-template-columns:repeat(auto-fill,minmax(min(100%,32rem),1fr))}"
      ".wall article{min-width:0}"
      ".wall figcaption{display:none}"
      ".wall figure{margin-bottom:1rem}"
      /* The shade at its lower edge lies under the last rows and tells of more. */
      ".wall .scroll{max-height:28rem;overflow:auto;background:"
      "linear-gradient(to top,var(--paper) 1.5rem,transparent) bottom/100% 3rem "
      "no-repeat "
      "local,linear-gradient(to top,var(--grid),transparent) bottom/100% 1.5rem "
      "no-repeat "
      "scroll}"
      ".wall thead th{position:sticky;top:0;z-index:1;background:var(--paper);"
      "box-shadow:inset 0 1.5px var(--ink),inset 0 -1px var(--ink)}"
      ".wall tbody th{position:static;background:none}"
      ".wall table{width:100%;min-width:0}"
      ".wall article{margin-bottom:1.5rem}"
      ".skip{position:absolute;left:.5rem;z-index:2;padding:.25rem .75rem;"
      "background:var(--paper);transform:translateY(-400%);opacity:0}"
      ".skip:focus{transform:none;opacity:1}"
      "footer{color:var(--faint);font-size:.8125rem}"
      ":focus-visible{outline:2px solid var(--accent);outline-offset:2px}"
      "@media screen and (max-width:" NARROW "){"
      ".wide{display:none}.narrow{display:block}.narrow .plate{max-width:30rem;margin:0}"
      ".bar,main,footer{padding:.5rem .75rem}"
      ".bar p{width:100%}.switches{margin:0}"
      ".marks span{max-width:15rem}"
      "table{width:100%;min-width:0}th,td{padding:.375rem .5rem}"
      "h1{font-size:1.375rem}}"
      "@media print{"
      "@page{margin:15mm}"
      ".page{min-height:0;font-size:10pt}"
      ".bar,main,footer{max-width:none;padding:0}"
      ".switches,.marks,.skip,.wall nav,footer{display:none}"
      "article{margin-bottom:0}"
      "tbody th{position:static;background:none}"
      "a{color:inherit}"
      "th,td{padding:.15rem .5rem}"
      "figcaption{margin:.5rem 0 1rem}"
      ".wall thead th{position:static;box-shadow:none}"
      "figure,tr,p.note,p.source{break-inside:avoid}"
      "thead{display:table-header-group}"
      ".scroll,.wall .scroll{max-height:none;overflow:visible}"
      "caption strong,caption .subtitle{max-width:none}"
      ".wall .charts{display:block}"
      ".book article{break-before:page}"
      "h1,h2,caption{break-after:avoid}}";

static void
add_color (GString *css, const char *name, GuatuColor color)
{
  g_string_append_printf (
      css, "--%s:#%02x%02x%02x;", name, (guint) lround (color.red * 255),
      (guint) lround (color.green * 255), (guint) lround (color.blue * 255));
}

/* The colours of the figures, for what stands around them. */
static void
add_colors (GString *css, const char *selector, GuatuLook look)
{
  const GuatuFigure figure = { GUATU_LANGUAGE_ZH, 1200, 800, look };
  GuatuStyle style;

  guatu_style_init (&style, &figure);
  g_string_append_printf (css, "%s{color-scheme:%s;", selector,
                          look == GUATU_LOOK_DARK ? "dark" : "light");
  add_color (css, "paper", style.paper);
  add_color (css, "ink", style.ink);
  add_color (css, "soft", style.soft);
  add_color (css, "faint", style.faint);
  add_color (css, "grid", style.grid);
  add_color (css, "accent", guatu_style_series_color (&style, 0).text);
  g_string_append (css, "}");
}

/* What is dark where @button is on. */
static void
add_dark (GString *css, const char *button)
{
  g_autofree char *page = g_strconcat (button, "~.page", NULL);

  add_colors (css, page, GUATU_LOOK_DARK);
  g_string_append_printf (css,
                          "%s .light{display:none}%s .dark{display:block}"
                          "html:has(%s){color-scheme:dark}",
                          page, page, button);
}

/* A page is dark on a screen where its reader chooses that, or has chosen it for all. */
static void
add_looks (GString *css, const GuatuHtmlPage *page)
{
  if (!guatu_html_page_has_looks (page))
    {
      add_colors (css, ".page", page->look);
      return;
    }
  add_colors (css, ".page", GUATU_LOOK_LIGHT);
  g_string_append (css, ".dark{display:none}@media screen{");
  add_dark (css, "#look-dark:checked");
  g_string_append (css, "}@media screen and (prefers-color-scheme:dark){");
  add_dark (css, "#look-system:checked");
  g_string_append (css, "}");
}

static void
add_languages (GString *css, const GuatuHtmlPage *page)
{
  GuatuLanguage first = g_array_index (page->languages, GuatuLanguage, 0);
  g_autofree char *families = guatu_svg_families (first, page->house);

  g_string_append_printf (css, ".page{font-family:%s}", families);
  for (guint i = 0; i < page->languages->len; i++)
    {
      GuatuLanguage language = g_array_index (page->languages, GuatuLanguage, i);

      g_autofree char *own = guatu_svg_families (language, page->house);

      g_string_append_printf (css, ".%s{font-family:%s}",
                              guatu_language_to_string (language), own);
    }
  if (page->languages->len > 1)
    g_string_append (css, "#language-zh:checked~.page .en,"
                          "#language-en:checked~.page .zh{display:none}");
}

/* The label of a button that is on, and of one that a key has reached. */
static void
add_buttons (GString *css)
{
  static const char *const ids[]
      = { "language-zh", "language-en", "look-system", "look-light", "look-dark" };

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    g_string_append_printf (
        css,
        "#%s:checked~.page label[for=%s]{background:var(--ink);color:var(--paper)}"
        "#%s:focus-visible~.page label[for=%s]{outline:2px solid var(--accent);"
        "outline-offset:-4px}",
        ids[i], ids[i], ids[i], ids[i]);
}

/**
 * guatu_html_write_style:
 *
 * Writes the style sheet of a page.
 */
void
guatu_html_write_style (GuatuSvgWriter *writer, const GuatuHtmlPage *page)
{
  g_autoptr (GString) css = g_string_new (rules);

  add_languages (css, page);
  add_looks (css, page);
  add_buttons (css);
  guatu_html_open (writer, "style", NULL);
  guatu_svg_verbatim (writer, css->str);
  guatu_html_close (writer);
}
