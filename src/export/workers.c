/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "export/workers.h"

#include "export/threads.h"

/* Fewer figures than this are drawn sooner than further threads have their fonts. */
#define MIN_FIGURES_TO_SHARE 8

/* Finished figures wait in memory for their turn: at most so many for each thread. */
#define AHEAD 4

struct _GuatuWorkers
{
  const GuatuBatch *batch;
  GCancellable *cancellable;
  guint n_figures;
  guint n_threads; /* 0: they are drawn when they are taken */
  GThread **threads;
  GuatuTypesetter *typesetter; /* of the thread that takes, if it draws */

  GMutex mutex; /* of all that follows */
  GCond changed;
  GuatuDrawnFigure **figures; /* those that were drawn and not taken */
  guint begun;
  guint taken;
  gboolean is_over;
};

/* As many as the batch asks for, if there can be so many. */
static guint
choose_threads (const GuatuBatch *batch, guint n_figures)
{
  const guint each = 1 + GUATU_THREADS_OF_PANGO;
  guint jobs = batch->jobs;

  if (jobs == 0)
    jobs = n_figures > MIN_FIGURES_TO_SHARE ? g_get_num_processors () : 1;
  jobs = MIN (jobs, n_figures);
  if (jobs > 1)
    jobs = guatu_threads_spare (jobs * each) / each;
  return jobs > 1 ? jobs : 0;
}

/* Waits until there is a figure to begin with, not too far ahead. */
static gboolean
begin_figure (GuatuWorkers *workers, guint *index)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&workers->mutex);

  while (!workers->is_over && workers->begun < workers->n_figures
         && workers->begun - workers->taken >= workers->n_threads * AHEAD)
    g_cond_wait (&workers->changed, &workers->mutex);
  if (workers->is_over || workers->begun == workers->n_figures)
    return FALSE;

  *index = workers->begun++;
  return TRUE;
}

static gpointer
work (gpointer data)
{
  GuatuWorkers *workers = data;
  g_autoptr (GuatuTypesetter) typesetter
      = guatu_typesetter_new_cancellable (workers->cancellable);
  guint index = 0;

  guatu_typesetter_keep_texts (typesetter);
  while (begin_figure (workers, &index))
    {
      GuatuDrawnFigure *drawn
          = guatu_drawn_figure_new (workers->batch, index, typesetter);

      g_mutex_lock (&workers->mutex);
      workers->figures[index] = drawn;
      g_cond_broadcast (&workers->changed);
      g_mutex_unlock (&workers->mutex);
    }
  return NULL;
}

/* Others may have taken the threads that there were: then there are fewer, or none. They
 * begin when all are there. */
static void
start_threads (GuatuWorkers *workers, guint n)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&workers->mutex);
  GThread *thread = NULL;

  workers->threads = g_new0 (GThread *, n);
  while (workers->n_threads < n
         && (thread = g_thread_try_new ("draw", work, workers, NULL)) != NULL)
    workers->threads[workers->n_threads++] = thread;
}

/**
 * guatu_workers_new:
 * @batch: a batch, which has to outlive them
 * @cancellable: (nullable): ends what each draws within a moment
 *
 * Begins to draw, in as many threads as the batch says and as can be made. One job has
 * no thread: it is done in the thread that takes the figures.
 *
 * Returns: (transfer full): the workers
 */
GuatuWorkers *
guatu_workers_new (const GuatuBatch *batch, GCancellable *cancellable)
{
  GuatuWorkers *workers = g_new0 (GuatuWorkers, 1);

  workers->batch = batch;
  g_set_object (&workers->cancellable, cancellable);
  workers->n_figures = guatu_drawn_figure_count (batch);
  workers->figures = g_new0 (GuatuDrawnFigure *, workers->n_figures);
  g_mutex_init (&workers->mutex);
  g_cond_init (&workers->changed);
  start_threads (workers, choose_threads (batch, workers->n_figures));
  if (workers->n_threads == 0)
    {
      workers->typesetter = guatu_typesetter_new_cancellable (cancellable);
      guatu_typesetter_keep_texts (workers->typesetter);
    }
  return workers;
}

/**
 * guatu_workers_free:
 * @workers: (transfer full): workers; each finishes the figure that it is at, unless it
 * was cancelled
 */
void
guatu_workers_free (GuatuWorkers *workers)
{
  g_mutex_lock (&workers->mutex);
  workers->is_over = TRUE;
  g_cond_broadcast (&workers->changed);
  g_mutex_unlock (&workers->mutex);
  for (guint i = 0; i < workers->n_threads; i++)
    g_thread_join (workers->threads[i]);

  for (guint i = 0; i < workers->n_figures; i++)
    g_clear_pointer (&workers->figures[i], guatu_drawn_figure_free);
  g_clear_pointer (&workers->typesetter, guatu_typesetter_unref);
  g_clear_object (&workers->cancellable);
  g_mutex_clear (&workers->mutex);
  g_cond_clear (&workers->changed);
  g_free (workers->figures);
  g_free (workers->threads);
  g_free (workers);
}

/**
 * guatu_workers_take:
 * @workers: workers
 *
 * Waits for the next figure in the order of the batch, whoever draws it.
 *
 * Returns: (transfer full) (nullable): the figure, or %NULL after the last one
 */
GuatuDrawnFigure *
guatu_workers_take (GuatuWorkers *workers)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&workers->mutex);
  GuatuDrawnFigure *drawn = NULL;

  if (workers->taken == workers->n_figures)
    return NULL;
  if (workers->n_threads == 0)
    return guatu_drawn_figure_new (workers->batch, workers->taken++, workers->typesetter);

  while (workers->figures[workers->taken] == NULL)
    g_cond_wait (&workers->changed, &workers->mutex);
  drawn = g_steal_pointer (&workers->figures[workers->taken]);
  workers->taken++;
  g_cond_broadcast (&workers->changed);
  return drawn;
}
