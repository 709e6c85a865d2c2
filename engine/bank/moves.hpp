#pragma once

#include <cstddef>
#include <functional>
#include <vector>

#include "rehearse/bank/signature.hpp"

namespace rehearse {

// One way to make arguments simpler, carried out on a copy of those that it was thought of for; false where it does not apply.
// What comes out need not be valid.
using Move = std::function<bool(Arguments&)>;
using Moves = std::vector<Move>;

// What is left out. `parts` is into how many pieces everything with parts is cut, each of which is then left out: 1 for all of
// it, 2 for halves, and so on up to single elements.
[[nodiscard]] std::size_t most_parts(const Arguments& arguments, const Signature& signature);
[[nodiscard]] Moves removals(const Arguments& arguments, const Signature& signature, std::size_t parts);
// Of trees and other nodes that link to each other: subtrees, nodes.
[[nodiscard]] Moves node_removals(const Arguments& arguments, const Signature& signature);
// Two elements at once, and an element together with a number that counts: where one alone is no valid step.
[[nodiscard]] Moves joint_removals(const Arguments& arguments, const Signature& signature);
// Vertices of a graph that is given as a count, or lists of neighbors, and edges; the others are numbered anew.
[[nodiscard]] Moves vertex_removals(const Arguments& arguments, const Signature& signature);

// What becomes smaller: the same step everywhere, equal values together.
[[nodiscard]] Moves common_lowerings(const Arguments& arguments, const Signature& signature);
// One number or character at a time.
[[nodiscard]] Moves single_lowerings(const Arguments& arguments, const Signature& signature);
// Two or more numbers by the same amount, or one by that of two others.
[[nodiscard]] Moves joint_lowerings(const Arguments& arguments, const Signature& signature);
// The same elements in a smaller order.
[[nodiscard]] Moves sortings(const Arguments& arguments, const Signature& signature);

}  // namespace rehearse
