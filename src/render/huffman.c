/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "render/huffman.h"

#include <stdlib.h>

#define LONGEST_CODE 15

/* A node of the tree. The first ones are its leaves, by weight. */
typedef struct
{
  guint32 weight;
  guint symbol;
  guint parent;
  guint depth;
} Node;

static int
compare_leaves (const void *a, const void *b)
{
  const Node *first = a, *second = b;

  if (first->weight != second->weight)
    return first->weight < second->weight ? -1 : 1;
  return first->symbol < second->symbol ? -1 : first->symbol > second->symbol;
}

static guint
collect_leaves (Node *nodes, const guint32 *counts, guint n_symbols, guint shift)
{
  guint n = 0;

  for (guint i = 0; i < n_symbols; i++)
    if (counts[i] > 0)
      nodes[n++] = (Node) { .weight = MAX (counts[i] >> shift, 1), .symbol = i };
  qsort (nodes, n, sizeof nodes[0], compare_leaves);
  return n;
}

/* Joins the two lightest nodes again and again. Joined nodes get heavier as they
 * are made, so that the lightest is always the next leaf or the next of them. */
static void
join (Node *nodes, guint n_leaves)
{
  guint leaf = 0, joined = n_leaves;

  for (guint made = n_leaves; made < 2 * n_leaves - 1; made++)
    {
      nodes[made].weight = 0;
      for (int i = 0; i < 2; i++)
        {
          gboolean take_leaf
              = leaf < n_leaves
                && (joined == made || nodes[leaf].weight <= nodes[joined].weight);
          Node *child = take_leaf ? &nodes[leaf++] : &nodes[joined++];

          child->parent = made;
          nodes[made].weight += child->weight;
        }
    }
}

/* Returns: the length of the longest code */
static guint
measure (GuatuHuffman *huffman, Node *nodes, guint n_leaves)
{
  guint root = 2 * n_leaves - 2, deepest = 0;

  nodes[root].depth = 0;
  for (guint i = root; i-- > 0;)
    nodes[i].depth = nodes[nodes[i].parent].depth + 1;
  for (guint i = 0; i < n_leaves; i++)
    {
      huffman->lengths[nodes[i].symbol] = (guint8) nodes[i].depth;
      deepest = MAX (deepest, nodes[i].depth);
    }
  return deepest;
}

/* Codes of one length follow each other in the order of their symbols, as RFC
 * 1951, section 3.2.2, has it. */
static void
assign_codes (GuatuHuffman *huffman)
{
  guint next[LONGEST_CODE + 2] = { 0 };

  for (guint i = 0; i < huffman->n_symbols; i++)
    if (huffman->lengths[i] > 0)
      next[huffman->lengths[i] + 1]++;
  for (guint length = 1; length <= LONGEST_CODE; length++)
    next[length + 1] = (next[length] + next[length + 1]) << 1;
  for (guint i = 0; i < huffman->n_symbols; i++)
    {
      guint length = huffman->lengths[i], code = length > 0 ? next[length]++ : 0;
      guint reversed = 0;

      for (guint bit = 0; bit < length; bit++)
        reversed |= (code >> bit & 1) << (length - 1 - bit);
      huffman->codes[i] = (guint16) reversed;
    }
}

/**
 * guatu_huffman_init:
 * @huffman: (out caller-allocates): the code
 * @counts: (array length=n_symbols): how often each symbol occurs
 * @longest: no code is longer than this, 15 at most
 *
 * Finds a code that is short for what occurs often.
 */
void
guatu_huffman_init (GuatuHuffman *huffman, const guint32 *counts, guint n_symbols,
                    guint longest)
{
  Node nodes[2 * GUATU_HUFFMAN_MAX_SYMBOLS];
  guint deepest = 0;

  *huffman = (GuatuHuffman) { .n_symbols = n_symbols };
  /* Weights that differ less make a flatter tree. */
  for (guint shift = 0; shift == 0 || deepest > longest; shift++)
    {
      guint n_leaves = collect_leaves (nodes, counts, n_symbols, shift);

      if (n_leaves == 1)
        huffman->lengths[nodes[0].symbol] = 1;
      if (n_leaves < 2)
        break;
      join (nodes, n_leaves);
      deepest = measure (huffman, nodes, n_leaves);
    }
  assign_codes (huffman);
}
