#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "narrowing.hpp"
#include "rehearse/bank/signature.hpp"

namespace rehearse {

// What is "in" another parameter, or "joins" one: a node of it, drawn once that one is. In a tree it is named by its value, in
// a list by its position; none is null, or -1 of what joins.
struct NodeInput {
  double null = 0;  // probability of none
  bool may_be_null = false;
  std::string of_name;   // the parameter
  std::size_t of = 0;    // its index
  bool in_tree = false;  // else in a list
  bool joins = false;
  Value nodes = {};  // those of the parameter, once it is drawn

  // `parameter` has node_of or joins; the one it names stands before it.
  [[nodiscard]] static std::optional<NodeInput> read(const JsonReader& json, const Parameter& parameter,
                                                     const std::vector<Parameter>& parameters);
  // That it is one of them is a matter of shape (find_link_fault).
  [[nodiscard]] std::optional<Fault> find_fault(const Value& value) const;
  // Throws Unsatisfiable where there must be a node and is none.
  [[nodiscard]] Value draw(RandomStream& random) const;
  void describe(const std::string& name, std::vector<std::string>& lines) const;
  void check_narrows(const NodeInput& narrow, const Narrowing& place) const;
  [[nodiscard]] static bool may_give_up() { return true; }
};

}  // namespace rehearse
