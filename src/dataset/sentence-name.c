/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dataset/sentence-name.h"

#include <string.h>

/* Words with which names of indicators begin, and which have their capital for
 * no other reason. A word that is not here keeps it: “Wheat output” in the
 * middle of a sentence looks odd, “shanghai projects” is wrong. Sorted. */
static const char *const common_words[] = {
  "Accident",     "Actual",       "Additional",   "Age",         "Agreed",
  "Agricultural", "Annual",       "Area",         "Average",     "Beautiful",
  "Births",       "Bridging",     "Budget",       "Capital",     "Car",
  "Cargo",        "Cars",         "Cash",         "Change",      "Children",
  "Civilised",    "Coal",         "Coastal",      "Completed",   "Completion",
  "Construction", "Consumption",  "Contests",     "Contracted",  "Cotton",
  "Courses",      "Crop",         "Crops",        "Cultivated",  "Cumulative",
  "Deaths",       "Debt",         "Demolition",   "Deposits",    "Direct",
  "Disposable",   "Doctors",      "Domestic",     "Drowning",    "Electricity",
  "Employment",   "Energy",       "Enterprises",  "Expenditure", "Exports",
  "Family",       "Farm",         "Farmland",     "Female",      "Fertiliser",
  "Financial",    "Fiscal",       "Fixed",        "Food",        "Foreign",
  "Forest",       "Forests",      "Freight",      "Freshwater",  "Fruit",
  "Garden",       "Gas",          "General",      "Goods",       "Government",
  "Grain",        "Green",        "Gross",        "Growth",      "Hazards",
  "Health",       "High",         "Homes",        "Hospital",    "Household",
  "Households",   "Houses",       "Housing",      "Illiteracy",  "Immigrants",
  "Imports",      "Income",       "Industrial",   "Infant",      "Inflation",
  "Investment",   "Inward",       "Irrigated",    "Jobs",        "Labour",
  "Land",         "Length",       "Life",         "Livestock",   "Loans",
  "Local",        "Made",         "Maize",        "Male",        "Manufacturing",
  "Marine",       "Markets",      "Marriages",    "Meat",        "Median",
  "Milk",         "Mobile",       "Model",        "Money",       "Monthly",
  "Motor",        "Natural",      "Net",          "New",         "Number",
  "Nurses",       "Officials",    "Oil",          "Old",         "Online",
  "Output",       "Overseas",     "Paddy",        "Passenger",   "Patents",
  "Pensions",     "People",       "Per",          "Permanent",   "Personal",
  "Pipe",         "Places",       "Population",   "Pork",        "Poultry",
  "Power",        "Price",        "Prices",       "Primary",     "Private",
  "Production",   "Profit",       "Projects",     "Provincial",  "Public",
  "Railway",      "Railways",     "Rate",         "Real",        "Registered",
  "Renewable",    "Research",     "Resettlement", "Resident",    "Residential",
  "Residents",    "Retail",       "Revenue",      "Rice",        "River",
  "Road",         "Roads",        "Rural",        "Sales",       "Savings",
  "School",       "Schools",      "Secondary",    "Seedling",    "Service",
  "Services",     "Sewage",       "Shantytown",   "Share",       "Small",
  "Sown",         "Spending",     "Start",        "Steel",       "Students",
  "Sugar",        "Supply",       "Tax",          "Tea",         "Teachers",
  "Tertiary",     "Timber",       "Total",        "Tourism",     "Tourist",
  "Tourists",     "Towns",        "Township",     "Trade",       "Treated",
  "Turnover",     "Unemployment", "Unsafe",       "Urban",       "Vacant",
  "Value",        "Vegetable",    "Vehicles",     "Villages",    "Visits",
  "Volume",       "Wages",        "Waste",        "Water",       "Wheat",
  "Wind",         "Women",        "Workers",      "Working",
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
