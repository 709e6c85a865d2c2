#pragma once

#include <cstddef>
#include <vector>

#include "rehearse/bank/signature.hpp"

namespace rehearse {

// Where a value stands in the arguments: the index of the argument, then of the element, and so on inwards.
using Path = std::vector<std::size_t>;

enum class SiteKind {
  sequence,     // an array or a list: any elements may go
  text,         // a string
  tree,         // level order with null for a missing child
  nary_tree,    // null before the children of the next node
  graph,        // the neighbors of node 1, 2 ...
  random_list,  // pairs of value and position
  nested,       // lists within lists
};

// A value of the arguments that has parts which may be left out.
struct Site {
  SiteKind kind = SiteKind::sequence;
  Path path;
  int arity = 2;  // of a tree
};

// All of them, outer ones first. Those of a class are in the lists of arguments; its operations are no site.
[[nodiscard]] std::vector<Site> sites_of(const Arguments& arguments, const Signature& signature);

// The numbers, truth values and texts, in order; `most` at the most.
[[nodiscard]] std::vector<Path> scalars_of(const Arguments& arguments, const Signature& signature, std::size_t most);

[[nodiscard]] const Value& value_at(const Arguments& arguments, const Path& path);
[[nodiscard]] Value& value_at(Arguments& arguments, const Path& path);

}  // namespace rehearse
