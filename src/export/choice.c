/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/choice.h"

#include <glib/gi18n-lib.h>

#include "export/drawn-figure.h"
#include "page/paper.h"
#include "page/purpose.h"

/* A figure of one's own is at first as large as one on the screen. */
#define SCREEN_WIDTH 1200.0
#define SCREEN_HEIGHT 800.0

/* So many charts find room on a wall of A3. */
#define MOST_ON_SHEET 15u

#define AS_PICTURE (1u << GUATU_FORMAT_PNG)
#define AS_PAGE (1u << GUATU_FORMAT_PDF)

/* What can be exported: how it is called in what is remembered and by people, the kind of
 * batch, which size and formats are usual, and which size is where there are many charts.
 */
static const struct
{
  const char *name;
  const char *label;
  GuatuBatchKind kind;
  guint usual_formats;
  const char *usual_size;
  const char *size_of_many;
} ofs[GUATU_N_CHOICES_OF] = {
  [GUATU_CHOICE_CHART] = { "chart", N_ ("This Chart"), GUATU_BATCH_FIGURES, AS_PICTURE,
                           GUATU_CHOICE_SCREEN, GUATU_CHOICE_SCREEN },
  [GUATU_CHOICE_THEME] = { "theme", N_ ("Charts of This Theme"), GUATU_BATCH_FIGURES,
                           AS_PICTURE, GUATU_CHOICE_SCREEN, GUATU_CHOICE_SCREEN },
  [GUATU_CHOICE_ALL] = { "all", N_ ("All Charts"), GUATU_BATCH_FIGURES, AS_PICTURE,
                         GUATU_CHOICE_SCREEN, GUATU_CHOICE_SCREEN },
  [GUATU_CHOICE_WALL]
  = { "wall", N_ ("All Charts on One Page"), GUATU_BATCH_WALL, AS_PAGE, "A3", "poster" },
  [GUATU_CHOICE_BOOK]
  = { "book", N_ ("All Charts as a Book"), GUATU_BATCH_BOOK, AS_PAGE, "A4", "A4" },
};

/** guatu_choice_of_label: (transfer none): what people call it, translated. */
const char *
guatu_choice_of_label (GuatuChoiceOf of)
{
  return _ (ofs[of].label);
}

static const char *
usual_size (GuatuChoiceOf of, guint n_charts)
{
  return n_charts > MOST_ON_SHEET ? ofs[of].size_of_many : ofs[of].usual_size;
}

/**
 * guatu_export_choice_turn:
 * @choice: (inout): what was chosen
 * @of: what is to be exported instead
 * @n_charts: how many charts the dataset has
 *
 * Changes what is exported, and its size and formats where they were the usual ones: a
 * wall is a PDF on a sheet that an office prints, or a poster where that has no room.
 */
void
guatu_export_choice_turn (GuatuExportChoice *choice, GuatuChoiceOf of, guint n_charts)
{
  if (g_str_equal (choice->size, usual_size (choice->of, n_charts)))
    choice->size = usual_size (of, n_charts);
  if (choice->formats == ofs[choice->of].usual_formats)
    choice->formats = ofs[of].usual_formats;
  choice->of = of;
}

/**
 * guatu_export_choice_offer:
 * @choice: (inout): what was chosen the last time
 * @of: what is to be exported
 * @n_charts: how many charts the dataset has
 *
 * Makes it what is offered first: the size and the formats of the last time are those of
 * another thing where that was of another kind.
 */
void
guatu_export_choice_offer (GuatuExportChoice *choice, GuatuChoiceOf of, guint n_charts)
{
  if (ofs[choice->of].kind != ofs[of].kind)
    {
      choice->size = usual_size (of, n_charts);
      choice->formats = ofs[of].usual_formats;
    }
  else if (g_str_equal (choice->size, ofs[of].usual_size))
    choice->size = usual_size (of, n_charts);
  choice->of = of;
}

/**
 * guatu_export_choice_init:
 * @choice: (out): one chart as a PNG, in no language yet
 */
void
guatu_export_choice_init (GuatuExportChoice *choice)
{
  const GuatuExportOptions options = GUATU_EXPORT_OPTIONS_INIT;

  *choice = (GuatuExportChoice) { .of = GUATU_CHOICE_CHART,
                                  .formats = 1u << GUATU_FORMAT_PNG,
                                  .size = GUATU_CHOICE_SCREEN,
                                  .own_width = SCREEN_WIDTH,
                                  .own_height = SCREEN_HEIGHT,
                                  .look = GUATU_LOOK_LIGHT,
                                  .options = options };
}

static const char *
find_size (const char *name)
{
  const GuatuPurpose *purpose = guatu_purpose_from_string (name);

  if (purpose != NULL)
    return purpose->name;
  return g_str_equal (name, GUATU_CHOICE_OWN) ? GUATU_CHOICE_OWN : GUATU_CHOICE_SCREEN;
}

/* Words that are not known, of a later version, are passed over. */
static guint
read_words (const char *text, gboolean (*read) (const char *word, int *value))
{
  g_auto (GStrv) words = g_strsplit (text, ",", -1);
  guint bits = 0;
  int value = 0;

  for (guint i = 0; words[i] != NULL; i++)
    if (read (words[i], &value))
      bits |= 1u << value;
  return bits;
}

static gboolean
read_language (const char *word, int *value)
{
  GuatuLanguage language;
  const gboolean is_one = guatu_language_from_string (word, &language);

  *value = is_one ? (int) language : 0;
  return is_one;
}

static gboolean
read_format (const char *word, int *value)
{
  GuatuFormat format;
  const gboolean is_one = guatu_format_from_string (word, &format)
                          && guatu_format_holds (format, GUATU_HOLDS_FIGURE);

  *value = is_one ? (int) format : 0;
  return is_one;
}

static double
side_within (double side)
{
  return CLAMP (side, GUATU_FIGURE_MIN_SIDE, GUATU_FIGURE_MAX_SIDE);
}

static void
read_names (GuatuExportChoice *choice, GVariantDict *dict)
{
  const char *text = NULL;

  for (guint i = 0;
       g_variant_dict_lookup (dict, "of", "&s", &text) && i < G_N_ELEMENTS (ofs); i++)
    if (g_str_equal (ofs[i].name, text))
      choice->of = (GuatuChoiceOf) i;
  if (g_variant_dict_lookup (dict, "languages", "&s", &text))
    choice->languages = read_words (text, read_language);
  if (g_variant_dict_lookup (dict, "formats", "&s", &text))
    choice->formats = read_words (text, read_format);
  if (g_variant_dict_lookup (dict, "size", "&s", &text))
    choice->size = find_size (text);
  if (g_variant_dict_lookup (dict, "look", "&s", &text))
    guatu_look_from_string (text, &choice->look);
}

/**
 * guatu_export_choice_read:
 * @choice: (inout): what is remembered is put here
 * @text: as of guatu_export_choice_write(); whatever cannot be understood of it leaves
 *   @choice as it is
 */
void
guatu_export_choice_read (GuatuExportChoice *choice, const char *text)
{
  g_autoptr (GVariant) variant
      = g_variant_parse (G_VARIANT_TYPE_VARDICT, text, NULL, NULL, NULL);
  GVariantDict dict;

  if (variant == NULL)
    return;
  g_variant_dict_init (&dict, variant);
  read_names (choice, &dict);
  g_variant_dict_lookup (&dict, "width", "d", &choice->own_width);
  g_variant_dict_lookup (&dict, "height", "d", &choice->own_height);
  g_variant_dict_lookup (&dict, "mm", "b", &choice->is_own_mm);
  g_variant_dict_lookup (&dict, "dpi", "d", &choice->options.dpi);
  g_variant_dict_lookup (&dict, "transparent", "b", &choice->options.transparent);
  g_variant_dict_lookup (&dict, "live", "b", &choice->options.live_text);
  g_variant_dict_lookup (&dict, "plain", "b", &choice->options.plain);
  g_variant_dict_clear (&dict);
  choice->own_width = side_within (choice->own_width);
  choice->own_height = side_within (choice->own_height);
  choice->options.dpi = CLAMP (choice->options.dpi, GUATU_MIN_DPI, GUATU_MAX_DPI);
}

static char *
write_words (guint bits, guint n, const char *(*name) (int value))
{
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    if ((bits & 1u << i) != 0)
      g_string_append_printf (words, "%s%s", words->len > 0 ? "," : "", name ((int) i));
  return g_string_free (words, FALSE);
}

static const char *
name_language (int value)
{
  return guatu_language_to_string ((GuatuLanguage) value);
}

static const char *
name_format (int value)
{
  return guatu_format_to_string ((GuatuFormat) value);
}

/**
 * guatu_export_choice_write:
 * @choice: what was chosen
 *
 * Returns: (transfer full): it as text, for guatu_export_choice_read()
 */
char *
guatu_export_choice_write (const GuatuExportChoice *choice)
{
  g_autofree char *languages
      = write_words (choice->languages, GUATU_N_LANGUAGES, name_language);
  g_autofree char *formats
      = write_words (choice->formats, GUATU_N_FIGURE_FORMATS, name_format);
  g_autoptr (GVariant) variant = NULL;
  GVariantDict dict;

  g_variant_dict_init (&dict, NULL);
  g_variant_dict_insert (&dict, "of", "s", ofs[choice->of].name);
  g_variant_dict_insert (&dict, "languages", "s", languages);
  g_variant_dict_insert (&dict, "formats", "s", formats);
  g_variant_dict_insert (&dict, "size", "s", choice->size);
  g_variant_dict_insert (&dict, "width", "d", choice->own_width);
  g_variant_dict_insert (&dict, "height", "d", choice->own_height);
  g_variant_dict_insert (&dict, "mm", "b", choice->is_own_mm);
  g_variant_dict_insert (&dict, "look", "s", guatu_look_to_string (choice->look));
  g_variant_dict_insert (&dict, "dpi", "d", choice->options.dpi);
  g_variant_dict_insert (&dict, "transparent", "b", choice->options.transparent);
  g_variant_dict_insert (&dict, "live", "b", choice->options.live_text);
  g_variant_dict_insert (&dict, "plain", "b", choice->options.plain);
  variant = g_variant_ref_sink (g_variant_dict_end (&dict));
  return g_variant_print (variant, FALSE);
}

/**
 * guatu_export_choice_takes:
 * @choice: what was chosen
 * @format: a format of figures
 *
 * Returns: whether that can be of this format: a book has to have pages
 */
gboolean
guatu_export_choice_takes (const GuatuExportChoice *choice, GuatuFormat format)
{
  return ofs[choice->of].kind != GUATU_BATCH_BOOK
         || guatu_format_holds (format, GUATU_HOLDS_BOOK);
}

/**
 * guatu_export_choice_size:
 * @choice: what was chosen
 * @width: (out): in scene units
 * @height: (out): in scene units
 * @least_type: (out): in scene units, or 0; a wall finds the largest type itself
 */
void
guatu_export_choice_size (const GuatuExportChoice *choice, double *width, double *height,
                          double *least_type)
{
  const GuatuPurpose *purpose = guatu_purpose_from_string (choice->size);
  const gboolean is_own = g_str_equal (choice->size, GUATU_CHOICE_OWN);

  *width = purpose != NULL ? purpose->width : is_own ? choice->own_width : SCREEN_WIDTH;
  *height = purpose != NULL ? purpose->height
            : is_own        ? choice->own_height
                            : SCREEN_HEIGHT;
  *least_type = purpose != NULL && ofs[choice->of].kind != GUATU_BATCH_WALL
                    ? purpose->least_type
                    : 0;
}

static void
add_charts (const GuatuExportChoice *choice, const GuatuDataset *dataset,
            const GuatuChartDescription *chart, GPtrArray *charts)
{
  for (guint i = 0; i < dataset->charts->len; i++)
    {
      GuatuChartDescription *other = g_ptr_array_index (dataset->charts, i);

      if ((choice->of != GUATU_CHOICE_CHART || other == chart)
          && (choice->of != GUATU_CHOICE_THEME || other->theme == chart->theme))
        g_ptr_array_add (charts, other);
    }
}

/**
 * guatu_export_choice_fill:
 * @choice: what was chosen
 * @dataset: a dataset
 * @chart: one of its charts: what %GUATU_CHOICE_CHART and %GUATU_CHOICE_THEME mean
 * @batch: (out): what is to be drawn; guatu_export_choice_empty() frees what it has
 */
void
guatu_export_choice_fill (const GuatuExportChoice *choice, GuatuDataset *dataset,
                          const GuatuChartDescription *chart, GuatuBatch *batch)
{
  *batch = (GuatuBatch) {
    .dataset = dataset,
    .kind = ofs[choice->of].kind,
    .theme = choice->of == GUATU_CHOICE_THEME ? chart->theme : NULL,
    .charts = g_ptr_array_new (),
    .languages = g_array_new (FALSE, FALSE, sizeof (GuatuLanguage)),
    .formats = g_array_new (FALSE, FALSE, sizeof (GuatuFormat)),
    .look = choice->look,
    .options = &choice->options,
  };
  add_charts (choice, dataset, chart, batch->charts);
  for (GuatuLanguage i = 0; i < GUATU_N_LANGUAGES; i++)
    if ((choice->languages & 1u << i) != 0)
      g_array_append_val (batch->languages, i);
  for (GuatuFormat i = 0; i < GUATU_N_FIGURE_FORMATS; i++)
    if ((choice->formats & 1u << i) != 0 && guatu_export_choice_takes (choice, i))
      g_array_append_val (batch->formats, i);
  guatu_export_choice_size (choice, &batch->width, &batch->height, &batch->least_type);
}

/**
 * guatu_export_choice_empty:
 * @batch: as guatu_export_choice_fill() made it
 */
void
guatu_export_choice_empty (GuatuBatch *batch)
{
  g_clear_pointer (&batch->charts, g_ptr_array_unref);
  g_clear_pointer (&batch->languages, g_array_unref);
  g_clear_pointer (&batch->formats, g_array_unref);
}

/**
 * guatu_export_choice_count:
 * @batch: what is to be drawn
 *
 * Returns: how many files that are
 */
guint
guatu_export_choice_count (const GuatuBatch *batch)
{
  return guatu_drawn_figure_count (batch) * batch->formats->len;
}
