/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "counts.h"

#include <malloc.h>
#include <string.h>

/* How many objects of each type there are. Every class made after counts_start() has the
 * constructor and the finalizer of GObject, or leads there. */

static GObject *(*construct) (GType type, guint n, GObjectConstructParam *properties);
static void (*finalize) (GObject *object);
static GHashTable *counts; /* of GType to the number of its objects */
static GMutex lock;        /* objects come and go in threads too */

static void
add (GType type, int n)
{
  g_mutex_lock (&lock);
  g_hash_table_insert (
      counts, GSIZE_TO_POINTER (type),
      GINT_TO_POINTER (
          GPOINTER_TO_INT (g_hash_table_lookup (counts, GSIZE_TO_POINTER (type))) + n));
  g_mutex_unlock (&lock);
}

static GObject *
construct_counted (GType type, guint n, GObjectConstructParam *properties)
{
  add (type, 1);
  return construct (type, n, properties);
}

static void
finalize_counted (GObject *object)
{
  add (G_OBJECT_TYPE (object), -1);
  finalize (object);
}

/* Must come before any object is made. */
void
counts_start (void)
{
  GObjectClass *klass = g_type_class_ref (G_TYPE_OBJECT);

  counts = g_hash_table_new (NULL, NULL);
  construct = klass->constructor;
  finalize = klass->finalize;
  klass->constructor = construct_counted;
  klass->finalize = finalize_counted;
}

static int
compare_lines (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

/* The objects of our own types, of those in a window: fonts are kept from one figure to
 * the next. */
static gboolean
is_counted (GType type)
{
  return g_str_has_prefix (g_type_name (type), "Guatu")
         && !g_str_has_prefix (g_type_name (type), "GuatuFigureFont");
}

/* The number of objects of each of our types, as text; in the order of their names. */
char *
counts_tell (void)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  GHashTableIter iter;
  gpointer type, n;

  g_mutex_lock (&lock);
  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &type, &n))
    if (n != NULL && is_counted (GPOINTER_TO_SIZE (type)))
      g_ptr_array_add (lines,
                       g_strdup_printf ("%s %d", g_type_name (GPOINTER_TO_SIZE (type)),
                                        GPOINTER_TO_INT (n)));
  g_mutex_unlock (&lock);
  g_ptr_array_sort (lines, compare_lines);
  g_ptr_array_add (lines, NULL);
  return g_strjoinv (", ", (char **) lines->pdata);
}

/* The bytes that are allocated. */
gsize
counts_bytes (void)
{
  const struct mallinfo2 info = mallinfo2 ();

  return info.uordblks + info.hblkhd;
}
