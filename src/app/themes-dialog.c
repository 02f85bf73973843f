/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/themes-dialog.h"

#include <glib/gi18n.h>

#include "app/entry-row.h"
#include "app/language.h"
#include "document/typed.h"

/* Of the dialog, where the window is no smaller. */
#define WIDE 520
#define HIGH 560

#define ID_KEY "guatu-theme"

struct _GuatuThemesDialog
{
  AdwWindow parent_instance;

  AdwPreferencesGroup *group;

  GPtrArray *rows;       /* (element-type GtkWidget): of @group */
  GuatuDataset *dataset; /* (nullable): whose themes they are */
  char *open;            /* (nullable): the theme whose names are shown */
  GuatuLanguage language;
};

G_DEFINE_FINAL_TYPE (GuatuThemesDialog, guatu_themes_dialog, ADW_TYPE_WINDOW)

static void
emit (GuatuThemesDialog *self, const GuatuEdit *edit)
{
  g_signal_emit_by_name (self, "edit", edit);
}

static const char *
id_of (gpointer widget)
{
  return g_object_get_data (widget, ID_KEY);
}

static void
set_id (gpointer widget, const char *id)
{
  g_object_set_data_full (widget, ID_KEY, g_strdup (id), g_free);
}

static int
index_of (GuatuThemesDialog *self, const char *id)
{
  for (guint i = 0; i < self->dataset->themes->len; i++)
    if (g_str_equal (((GuatuTheme *) g_ptr_array_index (self->dataset->themes, i))->id,
                     id))
      return (int) i;
  return -1;
}

static void
add_clicked (GuatuThemesDialog *self)
{
  g_auto (GuatuEdit) edit = { .kind = GUATU_EDIT_ADD_ITEM,
                              .label = N_ ("New Theme"),
                              .item = { .list = GUATU_LIST_THEMES } };

  edit.id = guatu_typed_new_id (self->dataset, GUATU_LIST_THEMES, "theme");
  guatu_text_set (&edit.text, "新主题", "New theme");
  g_free (self->open);
  self->open = g_strdup (edit.id);
  emit (self, &edit);
}

static void
delete_clicked (GuatuThemesDialog *self, GtkWidget *button)
{
  g_auto (GuatuEdit) edit
      = { .kind = GUATU_EDIT_DELETE_THEME, .id = g_strdup (id_of (button)) };

  emit (self, &edit);
}

static void
move (GuatuThemesDialog *self, GtkWidget *button, int step)
{
  const int index = index_of (self, id_of (button)) + step;
  g_auto (GuatuEdit) edit
      = { .kind = GUATU_EDIT_MOVE_THEME, .id = g_strdup (id_of (button)) };

  if (index < 0 || index >= (int) self->dataset->themes->len)
    return;
  edit.index = (guint) index;
  emit (self, &edit);
}

static void
up_clicked (GuatuThemesDialog *self, GtkWidget *button)
{
  move (self, button, -1);
}

static void
down_clicked (GuatuThemesDialog *self, GtkWidget *button)
{
  move (self, button, 1);
}

/* Both names are those of the rows in one theme’s row. */
static void
applied (GuatuThemesDialog *self, GtkWidget *entry)
{
  GtkEditable *const *fields = g_object_get_data (G_OBJECT (entry), "guatu-fields");
  g_auto (GuatuEdit) edit = { .kind = GUATU_EDIT_ITEM_NAME,
                              .label = N_ ("Rename Theme"),
                              .id = g_strdup (id_of (entry)),
                              .item = { .list = GUATU_LIST_THEMES } };

  g_free (self->open);
  self->open = g_strdup (edit.id);
  if (guatu_typed_text (gtk_editable_get_text (fields[GUATU_LANGUAGE_ZH]),
                        gtk_editable_get_text (fields[GUATU_LANGUAGE_EN]), &edit.text))
    emit (self, &edit);
}

static void
add_button (GuatuThemesDialog *self, GtkWidget *row, const char *id, const char *icon,
            const char *name, GCallback clicked, gboolean is_sensitive)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  set_id (button, id);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  name, -1);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_sensitive (button, is_sensitive);
  g_signal_connect_object (button, "clicked", clicked, self, G_CONNECT_SWAPPED);
  adw_expander_row_add_action (ADW_EXPANDER_ROW (row), button);
}

static void
add_fields (GuatuThemesDialog *self, GtkWidget *row, const GuatuTheme *theme)
{
  GtkEditable **fields = g_new (GtkEditable *, 2);
  const char *const titles[] = { _ ("Name in Chinese"), _ ("Name in English") };
  const char *const texts[] = { theme->title.zh, theme->title.en };

  for (guint i = 0; i < 2; i++)
    {
      GtkWidget *entry = guatu_entry_row_new (titles[i], texts[i]);

      fields[i] = GTK_EDITABLE (entry);
      set_id (entry, theme->id);
      adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (entry), TRUE);
      g_object_set_data (G_OBJECT (entry), "guatu-fields", fields);
      g_signal_connect_object (entry, "apply", G_CALLBACK (applied), self,
                               G_CONNECT_SWAPPED);
      adw_expander_row_add_row (ADW_EXPANDER_ROW (row), entry);
    }
  g_object_set_data_full (G_OBJECT (row), "guatu-fields", fields, g_free);
}

static void
add_row (GuatuThemesDialog *self, guint i)
{
  const GPtrArray *themes = self->dataset->themes;
  const GuatuTheme *theme = g_ptr_array_index (themes, i);
  GtkWidget *row = adw_expander_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 guatu_text_get (&theme->title, self->language));
  add_button (self, row, theme->id, "user-trash-symbolic", _ ("Delete"),
              G_CALLBACK (delete_clicked), TRUE);
  add_button (self, row, theme->id, "go-down-symbolic", _ ("Move Down"),
              G_CALLBACK (down_clicked), i + 1 < themes->len);
  add_button (self, row, theme->id, "go-up-symbolic", _ ("Move Up"),
              G_CALLBACK (up_clicked), i > 0);
  add_fields (self, row, theme);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row),
                                 g_strcmp0 (theme->id, self->open) == 0);
  adw_preferences_group_add (self->group, row);
  g_ptr_array_add (self->rows, row);
}

static void
guatu_themes_dialog_finalize (GObject *object)
{
  GuatuThemesDialog *self = GUATU_THEMES_DIALOG (object);

  g_ptr_array_unref (self->rows);
  g_clear_pointer (&self->dataset, guatu_dataset_unref);
  g_free (self->open);

  G_OBJECT_CLASS (guatu_themes_dialog_parent_class)->finalize (object);
}

static void
guatu_themes_dialog_class_init (GuatuThemesDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = guatu_themes_dialog_finalize;
  g_signal_new ("edit", GUATU_TYPE_THEMES_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 1, G_TYPE_POINTER);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close",
                                       NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/guatu/Guatu/themes-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, GuatuThemesDialog, group);
  gtk_widget_class_bind_template_callback (widget_class, add_clicked);
}

static void
guatu_themes_dialog_init (GuatuThemesDialog *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** guatu_themes_dialog_show: lists the themes of @dataset. */
void
guatu_themes_dialog_show (GuatuThemesDialog *self, GuatuDataset *dataset)
{
  g_autoptr (GuatuDataset) before = self->dataset;

  self->dataset = guatu_dataset_ref (dataset);
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->group, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < dataset->themes->len; i++)
    add_row (self, i);
}

/**
 * guatu_themes_dialog_new:
 * @parent: the window that it is of
 * @language: of what the rows are called
 *
 * Returns: (transfer none): the dialog, empty and not shown yet; GTK owns it
 */
GuatuThemesDialog *
guatu_themes_dialog_new (GtkWindow *parent, GuatuLanguage language)
{
  GuatuThemesDialog *self
      = g_object_new (GUATU_TYPE_THEMES_DIALOG, "transient-for", parent, NULL);

  self->language = guatu_language_of_words (language);
  gtk_window_set_default_size (GTK_WINDOW (self),
                               MIN (WIDE, gtk_widget_get_width (GTK_WIDGET (parent))),
                               MIN (HIGH, gtk_widget_get_height (GTK_WIDGET (parent))));
  return self;
}
