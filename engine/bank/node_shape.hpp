#pragma once

#include <optional>

#include "fault.hpp"

namespace rehearse {

// The shapes of nodes that link to each other, of nested integers and of intervals, in the notation of problems/README.md.
[[nodiscard]] std::optional<Fault> find_integer_fault(const Value& value);
[[nodiscard]] std::optional<Fault> find_tree_fault(const Value& value);
[[nodiscard]] std::optional<Fault> find_random_list_fault(const Value& value);
[[nodiscard]] std::optional<Fault> find_graph_fault(const Value& value);
[[nodiscard]] std::optional<Fault> find_nary_tree_fault(const Value& value);
[[nodiscard]] std::optional<Fault> find_next_tree_fault(const Value& value);
[[nodiscard]] std::optional<Fault> find_quad_tree_fault(const Value& value);
[[nodiscard]] std::optional<Fault> find_nested_integer_fault(const Value& value);
[[nodiscard]] std::optional<Fault> find_interval_fault(const Value& value);

// Whether the arguments of a function fit together: nodes of other parameters, joined lists.
[[nodiscard]] std::optional<Fault> find_link_fault(const Arguments& arguments, const std::vector<Parameter>& parameters);

// An answer that is a node of a parameter (Method::result_of).
[[nodiscard]] std::optional<Fault> find_node_fault(const Value& answer, const Method& method, const Arguments& arguments);

// "expected <what>, found <value>"
[[nodiscard]] Fault expected(std::string_view what, const Value& found);

}  // namespace rehearse
