/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/sentence-name.h"

#include <string.h>

/* Words with which names of indicators begin, and which have their capital for
 * no other reason. A word that is not here keeps it: “Wheat output” in the
 * middle of a sentence looks odd, “shanghai projects” is wrong. Sorted. */
static const char *const common_words[] = {
  "Accident",     "Actual",       "Additional",   "Age",          "Agreed",
  "Agricultural", "Annual",       "Area",         "Average",      "Beautiful",
  "Births",       "Bridging",     "Budget",       "Capital",      "Car",
  "Cars",         "Change",       "Children",     "Civilised",    "Completed",
  "Completion",   "Construction", "Consumption",  "Contests",     "Contracted",
  "Courses",      "Crop",         "Cultivated",   "Deaths",       "Demolition",
  "Disposable",   "Doctors",      "Drowning",     "Electricity",  "Employment",
  "Energy",       "Enterprises",  "Expenditure",  "Exports",      "Farm",
  "Farmland",     "Fiscal",       "Fixed",        "Food",         "Foreign",
  "Forest",       "Forests",      "Freight",      "Freshwater",   "Garden",
  "General",      "Government",   "Grain",        "Green",        "Gross",
  "Growth",       "Hazards",      "Health",       "High",         "Homes",
  "Hospital",     "Households",   "Houses",       "Housing",      "Imports",
  "Income",       "Industrial",   "Investment",   "Jobs",         "Land",
  "Length",       "Livestock",    "Local",        "Made",         "Markets",
  "Meat",         "Mobile",       "Money",        "Monthly",      "Motor",
  "Net",          "New",          "Number",       "Nurses",       "Officials",
  "Old",          "Online",       "Output",       "Passenger",    "Patents",
  "Pensions",     "People",       "Per",          "Permanent",    "Personal",
  "Pipe",         "Places",       "Population",   "Price",        "Prices",
  "Primary",      "Private",      "Production",   "Profit",       "Projects",
  "Provincial",   "Public",       "Rate",         "Real",         "Registered",
  "Renewable",    "Research",     "Resettlement", "Residential",  "Residents",
  "Retail",       "Revenue",      "Rice",         "River",        "Roads",
  "Rural",        "Sales",        "Savings",      "School",       "Schools",
  "Secondary",    "Seedling",     "Shantytown",   "Share",        "Small",
  "Spending",     "Start",        "Students",     "Tax",          "Teachers",
  "Tertiary",     "Total",        "Tourism",      "Tourist",      "Towns",
  "Township",     "Trade",        "Turnover",     "Unemployment", "Unsafe",
  "Urban",        "Value",        "Vegetable",    "Villages",     "Visits",
  "Volume",       "Wages",        "Waste",        "Water",        "Wheat",
  "Women",
};

static int
compare_words (gconstpointer a, gconstpointer b)
{
  return strcmp (a, *(const char *const *) b);
}

/**
 * guatu_sentence_name:
 * @name: what an indicator or a place is called, with the capital of a heading
 * @language: a language; of both, Chinese is taken
 *
 * Returns: (transfer full): the name as it stands within a sentence: “grain
 *   output”, “Shanghai projects signed”, “GDP”
 */
char *
guatu_sentence_name (const GuatuText *name, GuatuLanguage language)
{
  char *text = g_strdup (guatu_text_get (name, language));
  gsize length = strspn (text, G_CSET_A_2_Z G_CSET_a_2_z);
  g_autofree char *word = g_strndup (text, length);

  if (language == GUATU_LANGUAGE_EN
      && bsearch (word, common_words, G_N_ELEMENTS (common_words), sizeof common_words[0],
                  compare_words)
             != NULL)
    text[0] = g_ascii_tolower (text[0]);
  return text;
}
