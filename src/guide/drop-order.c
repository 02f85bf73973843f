/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "guide/drop-order.h"

#define FOOTER GUATU_ENGLISH_FOOTER
#define SUBTITLE GUATU_ENGLISH_SUBTITLE
#define VALUES GUATU_ENGLISH_VALUES
#define NAMES GUATU_ENGLISH_NAMES
#define LEGEND GUATU_ENGLISH_LEGEND
#define TITLE GUATU_ENGLISH_TITLE

/* What the parts of a figure keep free between them before one of them gives way. */
#define TIGHT 0.4

/* The same where the English title would give way otherwise. */
#define TIGHTEST 0.15

/* What gives way, step by step; longer headings and notes than this are shortened. The
 * first language says all that the second does, so the second goes first, from the
 * smallest type to the largest. Its title stays longest, since a reader of English who
 * is told what the figure shows can find out the rest; and what a number may not be used
 * for stays longer than its translation. */
static const struct
{
  GuatuEnglish english;
  int heading_lines;
  int note_lines;
  int source_lines;
  gboolean subtitle;
  gboolean legend;
  double air;
} steps[GUATU_DROP_STEPS] = {
  /* in English too; lines of headings, note, source; subtitle, legend; air */
  { TITLE | LEGEND | NAMES | VALUES | SUBTITLE | FOOTER, 2, 3, 3, TRUE, TRUE, 1 },
  { TITLE | LEGEND | NAMES | VALUES | SUBTITLE | FOOTER, 2, 3, 3, TRUE, TRUE, TIGHT },
  { TITLE | LEGEND | NAMES | VALUES | SUBTITLE, 2, 3, 3, TRUE, TRUE, TIGHT },
  { TITLE | LEGEND | NAMES | VALUES, 2, 3, 3, TRUE, TRUE, TIGHT },
  { TITLE | LEGEND | NAMES, 2, 3, 3, TRUE, TRUE, TIGHT },
  { TITLE | LEGEND, 2, 3, 3, TRUE, TRUE, TIGHT },
  { TITLE, 2, 3, 3, TRUE, TRUE, TIGHT },
  { TITLE, 2, 2, 2, TRUE, TRUE, TIGHT },
  { TITLE, 2, 1, 1, TRUE, TRUE, TIGHT },
  { TITLE, 2, 0, 1, TRUE, TRUE, TIGHT },
  { TITLE, 2, 0, 1, FALSE, TRUE, TIGHT },
  { TITLE, 2, 0, 1, FALSE, TRUE, TIGHTEST },
  { 0, 2, 0, 1, FALSE, TRUE, TIGHTEST },
  { 0, 1, 0, 1, FALSE, TRUE, TIGHTEST },
  { 0, 1, 0, 1, FALSE, FALSE, TIGHTEST },
};

static GuatuDropStep
make_step (guint step, GuatuEnglish most)
{
  return (GuatuDropStep) {
    .step = step,
    .most = most,
    .english = steps[step].english & most,
    .heading_lines = steps[step].heading_lines,
    .note_lines = steps[step].note_lines,
    .source_lines = steps[step].source_lines,
    .subtitle = steps[step].subtitle,
    .legend = steps[step].legend,
    .air = steps[step].air,
  };
}

static gboolean
is_same (const GuatuDropStep *a, const GuatuDropStep *b)
{
  return a->english == b->english && a->heading_lines == b->heading_lines
         && a->note_lines == b->note_lines && a->source_lines == b->source_lines
         && a->subtitle == b->subtitle && a->legend == b->legend && a->air == b->air;
}

/**
 * guatu_drop_step_init:
 * @most: what is in English too to begin with, of a figure in both languages
 *
 * Sets @keeps to the step at which a figure goes without nothing else.
 */
void
guatu_drop_step_init (GuatuDropStep *keeps, GuatuEnglish most)
{
  *keeps = make_step (0, most);
}

/**
 * guatu_drop_step_advance:
 *
 * Goes on to the next step at which the figure goes without something more.
 *
 * Returns: %FALSE behind the last one, and @keeps stays as it is
 */
gboolean
guatu_drop_step_advance (GuatuDropStep *keeps)
{
  for (guint step = keeps->step + 1; step < G_N_ELEMENTS (steps); step++)
    {
      GuatuDropStep next = make_step (step, keeps->most);

      if (is_same (&next, keeps))
        continue;
      *keeps = next;
      return TRUE;
    }
  return FALSE;
}

/* Whether a part that has some of its texts in English has it alike at two steps. */
static gboolean
is_as_english (const GuatuDropStep *keeps, const GuatuDropStep *other, GuatuEnglish part)
{
  return (keeps->english & part) == (other->english & part);
}

/* What a plot may have in English. */
#define OF_PLOT (LEGEND | NAMES | VALUES)

/** guatu_drop_step_same_plot: whether two steps differ by header and footer alone, so
 * that the plot keeps the same and has more room the less these keep. */
gboolean
guatu_drop_step_same_plot (const GuatuDropStep *keeps, const GuatuDropStep *other)
{
  return is_as_english (keeps, other, (GuatuEnglish) OF_PLOT)
         && keeps->legend == other->legend && keeps->air == other->air;
}

/** guatu_drop_step_same_header: whether title and subtitle are the same at two steps. */
gboolean
guatu_drop_step_same_header (const GuatuDropStep *keeps, const GuatuDropStep *other)
{
  return is_as_english (keeps, other, (GuatuEnglish) (TITLE | SUBTITLE))
         && keeps->heading_lines == other->heading_lines
         && keeps->subtitle == other->subtitle && keeps->air == other->air;
}

/** guatu_drop_step_same_footer: whether note and sources are the same at two steps; the
 * note says what a legend would. */
gboolean
guatu_drop_step_same_footer (const GuatuDropStep *keeps, const GuatuDropStep *other)
{
  return is_as_english (keeps, other, FOOTER) && keeps->note_lines == other->note_lines
         && keeps->source_lines == other->source_lines && keeps->legend == other->legend
         && keeps->air == other->air;
}

/** guatu_drop_step_is_last: whether nothing is left that could give way. */
gboolean
guatu_drop_step_is_last (const GuatuDropStep *keeps)
{
  GuatuDropStep next = *keeps;

  return !guatu_drop_step_advance (&next);
}

/**
 * guatu_drop_step_language:
 * @language: of the figure
 *
 * Returns: the language of a part of the figure
 */
GuatuLanguage
guatu_drop_step_language (const GuatuDropStep *keeps, GuatuLanguage language,
                          GuatuEnglish part)
{
  return keeps->english & part ? language : guatu_language_primary (language);
}
