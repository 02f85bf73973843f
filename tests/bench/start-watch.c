/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/Xdamage.h>
#include <glib.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/*
 * What a program has worked until its window shows something, until it shows most of
 * what it will, and until it has come to rest: once it has worked for less than a
 * hundredth of a second in a whole one. The program is ended then.
 *
 *   start-watch PROGRAM
 *
 * Prints the processor milliseconds of all threads of its process at these times, and the
 * page faults of all of it. What the window shows is asked of the screen each time that
 * something is painted, which costs the program nothing.
 */

#define REST_MS 10.0
#define LONGEST 60.0

/* Most of the picture is there when so much of it is as it is at rest. */
#define MOST 0.8

/* A picture of the window, and what the program had worked until then. */
typedef struct
{
  double used;
  XImage *image;
} Frame;

typedef struct
{
  Display *display;
  clockid_t clock;
  Window window;    /* 0 until there is one */
  gboolean damaged; /* since the last frame */
  GArray *frames;   /* (element-type Frame) */
  int damage_event;
} Watch;

static double
now (clockid_t clock)
{
  struct timespec time = { 0, 0 };

  clock_gettime (clock, &time);
  return (double) time.tv_sec * 1e3 + (double) time.tv_nsec / 1e6;
}

/* Windows that come and go while they are asked of are no mistake. */
static int
pass_over (Display *display, XErrorEvent *event)
{
  return 0;
}

/* Keeps what the window shows, where that is something. */
static void
take_frame (Watch *watch)
{
  Frame frame = { now (watch->clock), NULL };
  XWindowAttributes is;

  watch->damaged = FALSE;
  if (!XGetWindowAttributes (watch->display, watch->window, &is)
      || is.map_state != IsViewable)
    return;
  frame.image = XGetImage (watch->display, watch->window, 0, 0, (unsigned) is.width,
                           (unsigned) is.height, AllPlanes, ZPixmap);
  if (frame.image != NULL)
    g_array_append_val (watch->frames, frame);
}

/* The first window that is mapped is that of the program. */
static void
take_events (Watch *watch)
{
  while (XPending (watch->display) > 0)
    {
      XEvent event;

      XNextEvent (watch->display, &event);
      if (event.type == MapNotify && watch->window == 0 && !event.xmap.override_redirect)
        {
          watch->window = event.xmap.window;
          XDamageCreate (watch->display, watch->window, XDamageReportNonEmpty);
        }
      else if (event.type == watch->damage_event)
        {
          XDamageSubtract (watch->display, ((XDamageNotifyEvent *) &event)->damage, None,
                           None);
          watch->damaged = TRUE;
        }
    }
  if (watch->damaged)
    take_frame (watch);
}

static void
watch_until_rest (Watch *watch)
{
  const double begun = now (CLOCK_MONOTONIC);
  double since = begun, used = 0;

  while (now (CLOCK_MONOTONIC) - begun < LONGEST * 1e3)
    {
      struct pollfd fd = { ConnectionNumber (watch->display), POLLIN, 0 };

      take_events (watch);
      poll (&fd, 1, 20);
      if (watch->frames->len > 0 && now (CLOCK_MONOTONIC) - since > 1e3)
        {
          const double more = now (watch->clock) - used;

          if (more < REST_MS)
            return;
          used += more;
          since = now (CLOCK_MONOTONIC);
        }
    }
}

static gboolean
is_alike (const XImage *a, const XImage *b)
{
  const gsize n = (gsize) a->bytes_per_line * (gsize) a->height / 4;
  const guint32 *one = (const void *) a->data, *other = (const void *) b->data;
  gsize same = 0;

  if (a->width != b->width || a->height != b->height)
    return FALSE;
  for (gsize i = 0; i < n; i++)
    same += one[i] == other[i];
  return (double) same >= MOST * (double) n;
}

static gboolean
is_plain (const XImage *image)
{
  const gsize n = (gsize) image->bytes_per_line * (gsize) image->height / 4;
  const guint32 *pixels = (const void *) image->data;

  for (gsize i = 1; i < n; i++)
    if (pixels[i] != pixels[0])
      return FALSE;
  return TRUE;
}

static void
tell (const Watch *watch, double used, long faults)
{
  const Frame *frames = (const Frame *) (const void *) watch->frames->data;
  const XImage *last = frames[watch->frames->len - 1].image;
  guint first = 0, most = 0;

  while (first + 1 < watch->frames->len && is_plain (frames[first].image))
    first++;
  while (most + 1 < watch->frames->len && !is_alike (frames[most].image, last))
    most++;
  printf ("%.1f %.1f %.1f %ld\n", frames[first].used, frames[MAX (first, most)].used,
          used, faults);
}

static pid_t
start (char **argv)
{
  const pid_t pid = fork ();

  if (pid == 0)
    {
      if (freopen ("/dev/null", "w", stdout) == NULL
          || freopen ("/dev/null", "w", stderr) == NULL)
        _exit (1);
      execvp (argv[0], argv);
      _exit (127);
    }
  return pid;
}

int
main (int argc, char **argv)
{
  Watch watch = { XOpenDisplay (NULL), 0, 0, FALSE, NULL, 0 };
  struct rusage children;
  int error_base;
  double used;
  pid_t pid;

  if (argc < 2 || watch.display == NULL
      || !XDamageQueryExtension (watch.display, &watch.damage_event, &error_base))
    {
      fprintf (stderr, "start-watch PROGRAM, on a screen that tells what is painted\n");
      return 2;
    }
  XSetErrorHandler (pass_over);
  watch.frames = g_array_new (FALSE, FALSE, sizeof (Frame));
  watch.damage_event += XDamageNotify;
  XSelectInput (watch.display, DefaultRootWindow (watch.display), SubstructureNotifyMask);
  XSync (watch.display, False);
  pid = start (argv + 1);
  if (pid < 0 || clock_getcpuclockid (pid, &watch.clock) != 0)
    return 1;
  watch_until_rest (&watch);
  used = now (watch.clock);
  kill (pid, SIGTERM);
  waitpid (pid, NULL, 0);
  getrusage (RUSAGE_CHILDREN, &children);
  if (watch.frames->len == 0)
    {
      fprintf (stderr, "%s has shown no window\n", argv[1]);
      return 1;
    }
  tell (&watch, used, children.ru_minflt + children.ru_majflt);
  return 0;
}
