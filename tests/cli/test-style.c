/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export-fixture.h"

/* A style with all that it can say, and a dataset of the house that has it. */
#define STYLE                                                                            \
  "\"styles\":[{\"id\":\"house\",\"colors\":[\"#0b7a75\",\"#7b2d26\"],"                  \
  "\"dark\":[\"#9fd8cb\"],\"fonts\":{\"en\":\"Noto Sans CJK SC\"},\"margin\":8,"         \
  "\"source\":{\"zh\":\"数据来源\",\"en\":\"Data\"},"                                    \
  "\"number\":{\"zh\":\"图\",\"en\":\"Figure\"}}]"
#define LOGO                                                                             \
  "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAYAAAB/qH1jAAAAF0lEQVR42mM4"                         \
  "ISf3H4Tl5E40gDADugAA8wQOHQFEvUwAAAAASUVORK5CYII="
#define HEAD "{\"guatu\":1,\"id\":\"d\",\"title\":\"T\","
#define EMPTY "\"units\":[],\"indicators\":[],"
#define FULL                                                                             \
  "\"sources\":[{\"id\":\"s\",\"title\":\"Yearbook\"}],"                                 \
  "\"units\":[{\"id\":\"u\",\"kind\":\"currency\",\"label\":\"CNY\"}],"                  \
  "\"indicators\":[{\"id\":\"a\",\"name\":\"A\",\"unit\":\"u\",\"observations\":["       \
  "{\"period\":\"2022\",\"value\":1,\"source\":\"s\"},"                                  \
  "{\"period\":\"2023\",\"value\":2,\"source\":\"s\"}]}],"                               \
  "\"charts\":[{\"id\":\"c\",\"title\":\"Chart\",\"mark\":\"line\","                     \
  "\"indicators\":[\"a\"]}],"

static void
assert_styled (const char *svg)
{
  cli_assert_says (svg, "#0b7a75");
  cli_assert_says (svg, "Figure 1. Chart");
  cli_assert_says (svg, "Data: Yearbook");
  cli_assert_says (svg, "'Noto Sans CJK SC',Inter");
}

/* A dataset has the style that it names, and its figures carry it. */
static void
test_own (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = cli_write (fixture->folder, "d.guatu.json",
                                     HEAD FULL STYLE ",\"style\":\"house\"}");
  g_auto (Run) run = { 0 };
  g_auto (Run) figure = { 0 };
  g_auto (Run) again = { 0 };
  g_auto (Run) print = { 0 };

  cli_in (&run, fixture->folder, NULL, "export %s --text live -l en --strict -f svg -o -",
          path);
  g_assert_cmpint (run.code, ==, 0);
  assert_styled (run.out);

  cli_in (&figure, fixture->folder, NULL, "export %s -l zh -q -o one.svg", path);
  g_assert_cmpint (figure.code, ==, 0);
  cli_in (&again, fixture->folder, NULL, "export one.svg --text live -l en -f svg -o -");
  g_assert_cmpint (again.code, ==, 0);
  assert_styled (again.out);

  /* Print is black and white. */
  cli_in (&print, fixture->folder, NULL,
          "export %s --look print --plain -l en -f svg -o -", path);
  g_assert_cmpint (print.code, ==, 0);
  g_assert_null (strstr (print.out, "#0b7a75"));
}

/* The style of another file comes before that of the dataset. */
static void
test_file (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = cli_write (fixture->folder, "d.guatu.json",
                                     HEAD FULL "\"styles\":[{\"id\":\"own\","
                                               "\"colors\":[\"#aa0000\"]}],"
                                               "\"style\":\"own\"}");
  g_autofree char *style
      = cli_write (fixture->folder, "style.guatu.json", HEAD EMPTY STYLE "}");
  g_autofree char *none
      = cli_write (fixture->folder, "none.guatu.json", HEAD EMPTY "\"charts\":[]}");
  g_auto (Run) run = { 0 };
  g_auto (Run) page = { 0 };
  g_auto (Run) without = { 0 };
  g_auto (Run) absent = { 0 };

  cli_in (&run, fixture->folder, NULL,
          "export %s --style %s --text live -l en --plain -f svg -o -", path, style);
  g_assert_cmpint (run.code, ==, 0);
  assert_styled (run.out);
  g_assert_null (strstr (run.out, "#aa0000"));

  cli_in (&page, fixture->folder, NULL, "export %s --style %s -l en -f html -o -", path,
          style);
  g_assert_cmpint (page.code, ==, 0);
  assert_styled (page.out);

  cli_in (&without, fixture->folder, NULL, "export %s --style %s -o -", path, none);
  cli_assert_says (without.err, "has no style");
  g_assert_cmpint (without.code, ==, 1);
  cli_in (&absent, fixture->folder, NULL, "export %s --style absent.json -o -", path);
  g_assert_cmpint (absent.code, ==, 1);
}

/* What a style takes from its readers is told once, and with --strict nothing is
 * written. */
static void
test_faults (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *style, *message;
  } faults[] = {
    { "\"colors\":[\"#ffee88\"]", "#ffee88 has a contrast of 1.2 to 1" },
    { "\"colors\":[\"#c0392b\",\"#555a2b\"]", "for who sees no red (protanopia)" },
    { "\"colors\":[\"#1f5fa8\",\"#1f5fa9\"]", "hard to tell apart" },
    { "\"dark\":[\"#202020\"]", "#202020 has a contrast" },
    { "\"fonts\":{\"zh\":\"No Such Family\"}", "“No Such Family” is not installed" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autofree char *json = g_strconcat (HEAD FULL "\"styles\":[{\"id\":\"h\",",
                                           faults[i].style, "}],\"style\":\"h\"}", NULL);
      g_autofree char *path = cli_write (fixture->folder, "d.guatu.json", json);
      g_auto (Run) run = { 0 };
      g_auto (Run) strict = { 0 };

      cli_in (&run, fixture->folder, NULL, "export %s -l zh,en -f svg -o out", path);
      cli_assert_says (run.err, "Style “h”: ");
      cli_assert_says (run.err, faults[i].message);
      g_assert_cmpstr (strstr (run.err, faults[i].message), ==,
                       g_strrstr (run.err, faults[i].message));
      g_assert_cmpint (run.code, ==, 0);
      cli_in (&strict, fixture->folder, NULL, "export %s --strict -f svg -o strict",
              path);
      cli_assert_says (strict.err, "nothing was written");
      g_assert_cmpint (strict.code, ==, 1);
    }
  {
    g_autofree char *folder = g_build_filename (fixture->folder, "strict", NULL);

    g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
  }
}

static gboolean
holds (const char *path, gconstpointer wanted, gsize length)
{
  g_autofree char *contents = NULL;
  gsize size = 0;

  g_assert_true (g_file_get_contents (path, &contents, &size, NULL));
  for (gsize i = 0; i + length <= size; i++)
    if (memcmp (contents + i, wanted, length) == 0)
      return TRUE;
  return FALSE;
}

/* The logo is in the corner of a figure, and of a wall once, whatever the format. */
static void
test_logo (Fixture *fixture, gconstpointer data)
{
  /* EMR_STRETCHDIBITS, and the red of the logo as EMF has it. */
  static const guint8 record[] = { 81, 0, 0, 0 }, red[] = { 30, 30, 200, 30, 30, 200 };
  static const char json[]
      = HEAD FULL "\"styles\":[{\"id\":\"h\",\"logo\":\"" LOGO "\"}],\"style\":\"h\"}";
  g_autofree char *path = cli_write (fixture->folder, "d.guatu.json", json);
  g_autofree char *emf = g_build_filename (fixture->folder, "c.en.emf", NULL);
  g_autofree char *pdf = g_build_filename (fixture->folder, "c.en.pdf", NULL);
  g_autofree char *html = g_build_filename (fixture->folder, "c.en.html", NULL);
  g_auto (Run) run = { 0 };
  g_auto (Run) svg = { 0 };
  g_auto (Run) wall = { 0 };

  cli_in (&run, fixture->folder, NULL,
          "export %s --strict --plain -l en -f png,svg,pdf,emf,html", path);
  g_assert_cmpint (run.code, ==, 0);
  g_assert_true (holds (emf, record, sizeof record) && holds (emf, red, sizeof red));
  g_assert_true (holds (pdf, "/Image", 6));
  g_assert_true (holds (html, LOGO, strlen (LOGO)));
  cli_in (&svg, fixture->folder, NULL, "export %s --plain -l en -f svg -o -", path);
  cli_assert_says (svg.out, "<image x=");
  cli_assert_says (svg.out, "base64," LOGO);
  cli_in (&wall, fixture->folder, NULL, "export %s --wall --plain -l en -f svg -o -",
          path);
  cli_assert_says (wall.out, "<image x=");
  g_assert_cmpstr (strstr (wall.out, "<image"), ==, g_strrstr (wall.out, "<image"));
}

/* A logo as large as one may be is read, and one that is a byte larger is not. */
static void
test_limit (Fixture *fixture, gconstpointer data)
{
  for (gsize over = 0; over < 2; over++)
    {
      gsize length = 0;
      g_autofree guchar *small = g_base64_decode (LOGO, &length);
      g_autofree guchar *large = g_malloc0 (64 * 1024 + over);
      g_autofree char *base64 = NULL;
      g_autofree char *json = NULL;
      g_autofree char *path = NULL;
      g_auto (Run) run = { 0 };

      /* Begin and end are those of a PNG. */
      memcpy (large, small, length - 12);
      memcpy (large + 64 * 1024 + over - 12, small + length - 12, 12);
      base64 = g_base64_encode (large, 64 * 1024 + over);
      json = g_strconcat (HEAD EMPTY "\"styles\":[{\"id\":\"h\",\"logo\":\"", base64,
                          "\"}]}", NULL);
      path = cli_write (fixture->folder, "d.guatu.json", json);
      cli_in (&run, fixture->folder, NULL, "check %s", path);
      g_assert_cmpint (run.code, ==, over);
      if (over)
        cli_assert_says (run.out, "The logo is larger than 64 KiB");
    }
}

/* What is no style is a problem of the file, with its place. */
static void
test_problems (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *style, *place;
  } problems[] = {
    { "\"colors\":[\"blue\"]", "styles[0].colors[0]" },
    { "\"colors\":[\"#12345\"]", "styles[0].colors[0]" },
    { "\"colors\":[\"#1234567\"]", "styles[0].colors[0]" },
    { "\"colors\":[\"#000001\",\"#000002\",\"#000003\",\"#000004\",\"#000005\","
      "\"#000006\",\"#000007\",\"#000008\",\"#000009\"]",
      "styles[0].colors[8]" },
    { "\"logo\":\"aGVsbG8=\"", "styles[0].logo" },
    { "\"margin\":20.5", "styles[0].margin" },
    { "\"margin\":-1", "styles[0].margin" },
    { "\"fonts\":{\"zh\":\"A, B\"}", "styles[0].fonts.zh" },
    { "\"fonts\":{\"zh\":\"\"}", "styles[0].fonts.zh" },
  };
  g_autofree char *unknown = cli_write (fixture->folder, "u.guatu.json",
                                        HEAD EMPTY STYLE ",\"style\":\"horse\"}");
  g_auto (Run) run = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (problems); i++)
    {
      g_autofree char *json = g_strconcat (HEAD EMPTY "\"styles\":[{\"id\":\"h\",",
                                           problems[i].style, "}]}", NULL);
      g_autofree char *path = cli_write (fixture->folder, "d.guatu.json", json);
      g_auto (Run) check = { 0 };

      g_test_message ("%s", problems[i].style);
      cli_in (&check, fixture->folder, NULL, "check %s", path);
      cli_assert_says (check.out, problems[i].place);
      g_assert_cmpint (check.code, ==, 1);
    }
  cli_in (&run, fixture->folder, NULL, "check %s", unknown);
  cli_assert_says (run.out, "horse");
  g_assert_cmpint (run.code, ==, 1);
}

int
main (int argc, char **argv)
{
  cli_init (&argc, &argv);
#define ADD(name, function)                                                              \
  g_test_add ("/cli/style/" name, Fixture, NULL, set_up, function, tear_down)
  ADD ("own", test_own);
  ADD ("file", test_file);
  ADD ("faults", test_faults);
  ADD ("logo", test_logo);
  ADD ("limit", test_limit);
  ADD ("problems", test_problems);
  return g_test_run ();
}
