/* SPDX-License-Identifier: GPL-3.0-or-later */

/* How a text is parsed in pieces: what is long is never parsed as a whole, and is walked
 * through as if it were. */

#include <string.h>

#include "io/json-value.h"

#define N_ITEMS 2000
#define N_NUMBERS 30000

/* Two long arrays in an object, the second of them in an item of a short list, a short
 * one, and names that look like the end of one. */
static char *
make_text (void)
{
  GString *text = g_string_new ("{\"id\": \"d\", \"many\" : [");

  for (guint i = 0; i < N_ITEMS; i++)
    g_string_append_printf (
        text, "%s {\"id\": \"i%u\", \"]\": [%u, \"],[\"],\"name\": \"\\u91d1 %u\"}\n",
        i > 0 ? "," : "", i, i, i);
  g_string_append (text, "] , \"few\": [1, [], {\"a\": [2]}], \"large\":\t[");
  for (guint item = 0; item < 2; item++)
    {
      g_string_append_printf (text, "%s{\"id\": \"l%u\", \"numbers\": [",
                              item > 0 ? ",\n" : "", item);
      for (guint i = 0; i < N_NUMBERS; i++)
        g_string_append_printf (text, "%s{\"n\": \"%u\"}", i > 0 ? "," : "", i);
      g_string_append (text, "], \"none\": []}");
    }
  g_string_append (text, "]}");
  return g_string_free (text, FALSE);
}

typedef struct
{
  char *text;
  GuatuProblems *problems;
  GuatuJsonDocument document;
  GuatuJsonValue root;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  GError *error = NULL;

  fixture->text = make_text ();
  fixture->problems = guatu_problems_new ();
  guatu_json_document_load (&fixture->document, fixture->text, strlen (fixture->text),
                            fixture->problems, &error);
  g_assert_no_error (error);
  guatu_json_value_root (&fixture->document, &fixture->root);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  guatu_json_document_clear (&fixture->document);
  g_ptr_array_unref (fixture->problems);
  g_free (fixture->text);
}

static const char *
string_of (const GuatuJsonValue *object, const char *key)
{
  GuatuJsonValue member;

  g_assert_true (guatu_json_value_member (object, key, &member));
  return json_node_get_string (member.node);
}

static guint
n_nodes (JsonNode *node)
{
  guint n = 1;

  if (JSON_NODE_HOLDS_ARRAY (node))
    for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
      n += n_nodes (json_array_get_element (json_node_get_array (node), i));
  else if (JSON_NODE_HOLDS_OBJECT (node))
    {
      g_autoptr (GList) values = json_object_get_values (json_node_get_object (node));

      for (const GList *at = values; at != NULL; at = at->next)
        n += n_nodes (at->data);
    }
  return n;
}

/* How many values are parsed at this moment. */
static guint
n_parsed (const GuatuJsonDocument *document)
{
  guint n = 0;

  for (guint i = 0; i < GUATU_JSON_N_PIECES; i++)
    if (document->pieces[i].parser != NULL)
      n += n_nodes (json_parser_get_root (document->pieces[i].parser));
  return n;
}

/* Every item of a long array is there in its order, and few are parsed at a time. */
static void
test_long_array (Fixture *fixture, gconstpointer data)
{
  const gboolean heads = data != NULL;
  GuatuJsonValue list, item, member, number;
  GuatuJsonChildren children, members;

  g_assert_true (guatu_json_value_member (&fixture->root, "many", &list));
  guatu_json_children_init (&children, &list);
  children.heads = heads;
  for (guint i = 0; guatu_json_children_next (&children, &item); i++)
    {
      g_autofree char *id = g_strdup_printf ("i%u", i);
      g_autofree char *name = g_strdup_printf ("金 %u", i);
      g_autofree char *path = NULL;

      g_assert_cmpuint (item.index, ==, i);
      g_assert_cmpstr (string_of (&item, "id"), ==, id);
      g_assert_cmpstr (string_of (&item, "name"), ==, name);
      g_assert_true (guatu_json_value_member (&item, "]", &member));
      g_assert_cmpint (guatu_json_value_kind (&member), ==, '[');
      if (heads)
        continue;

      guatu_json_children_init (&members, &member);
      g_assert_true (guatu_json_children_next (&members, &number));
      g_assert_cmpint (json_node_get_int (number.node), ==, i);
      path = guatu_json_value_path (&number);
      g_assert_true (g_str_has_suffix (path, "].][0]"));
      g_assert_true (guatu_json_children_next (&members, &number));
      g_assert_cmpstr (json_node_get_string (number.node), ==, "],[");
      g_assert_false (guatu_json_children_next (&members, &number));
    }
  g_assert_cmpuint (children.index, ==, N_ITEMS);
  g_assert_cmpuint (n_parsed (&fixture->document), <, N_ITEMS * 6);
}

/* A long array in an item of another one leaves the item as it is. */
static void
test_long_array_in_item (Fixture *fixture, gconstpointer data)
{
  GuatuJsonValue list, item, numbers, number;
  GuatuJsonChildren items, children;

  g_assert_true (guatu_json_value_member (&fixture->root, "large", &list));
  guatu_json_children_init (&items, &list);
  while (guatu_json_children_next (&items, &item))
    {
      const char *id = string_of (&item, "id");

      g_assert_true (guatu_json_value_member (&item, "numbers", &numbers));
      guatu_json_children_init (&children, &numbers);
      while (guatu_json_children_next (&children, &number))
        {
          g_autofree char *n = g_strdup_printf ("%u", number.index);

          g_assert_cmpstr (string_of (&number, "n"), ==, n);
        }
      g_assert_cmpuint (children.index, ==, N_NUMBERS);
      g_assert_cmpstr (id, ==, item.index == 0 ? "l0" : "l1");
      g_assert_cmpuint (n_parsed (&fixture->document), <, N_NUMBERS / 2);
    }
  g_assert_cmpuint (items.index, ==, 2);
}

/* What is short is parsed with what it is in. */
static void
test_short_array (Fixture *fixture, gconstpointer data)
{
  GuatuJsonValue list, item;
  GuatuJsonChildren children;

  g_assert_true (guatu_json_value_member (&fixture->root, "few", &list));
  guatu_json_children_init (&children, &list);
  while (guatu_json_children_next (&children, &item))
    g_assert_cmpuint (item.level, ==, 0);
  g_assert_cmpuint (children.index, ==, 3);
}

/* Two walks through the same array may take turns, if each forgets its items. */
static void
test_turns (Fixture *fixture, gconstpointer data)
{
  GuatuJsonValue list, item;
  GuatuJsonChildren fast, slow;

  g_assert_true (guatu_json_value_member (&fixture->root, "many", &list));
  guatu_json_children_init (&fast, &list);
  guatu_json_children_init (&slow, &list);
  for (guint i = 0; i < N_ITEMS; i++)
    {
      g_autofree char *id = g_strdup_printf ("i%u", i / 100);

      g_assert_true (guatu_json_children_next (&fast, &item));
      if (i % 100 != 0)
        continue;
      g_assert_true (guatu_json_children_next (&slow, &item));
      g_assert_cmpstr (string_of (&item, "id"), ==, id);
    }
  g_assert_false (guatu_json_children_next (&fast, &item));
}

/* If json-glib refused what the scanner took, it would be a problem. */
static void
test_refused (Fixture *fixture, gconstpointer data)
{
  GuatuJsonValue list, item;
  GuatuJsonChildren children;
  const GuatuProblem *problem = NULL;
  char *late = strstr (fixture->text, "i1999") - strlen ("{\"id\": \"");

  g_assert_true (guatu_json_value_member (&fixture->root, "many", &list));
  guatu_json_children_init (&children, &list);
  g_assert_true (guatu_json_children_next (&children, &item));
  *late = '}';
  while (guatu_json_children_next (&children, &item))
    ;
  g_assert_cmpuint (children.index, >, 100);
  g_assert_cmpuint (children.index, <, N_ITEMS);
  g_assert_cmpuint (fixture->problems->len, ==, 1);
  problem = g_ptr_array_index (fixture->problems, 0);
  g_assert_cmpstr (problem->place, ==, "many");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, data, test)                                                            \
  g_test_add ("/json-piece/" name, Fixture, data, set_up, test, tear_down)
  ADD ("long-array", NULL, test_long_array);
  ADD ("long-array-heads", "heads", test_long_array);
  ADD ("long-array-in-item", NULL, test_long_array_in_item);
  ADD ("short-array", NULL, test_short_array);
  ADD ("turns", NULL, test_turns);
  ADD ("refused", NULL, test_refused);
  return g_test_run ();
}
