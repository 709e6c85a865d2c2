#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/bank/signature.hpp"

namespace rehearse {

class JsonReader;
struct Fault;

// The declaration of what a problem's input may be ("input" in problem.json; reference: problems/README.md). One declaration
// serves as validator, as generator and as the constraints table of the statement.
class InputModel {
 public:
  InputModel();  // of a call without parameters

  // `json` is the text of the "input" object; errors name a JSON pointer below `pointer` and what was expected there, all of
  // them, one a line.
  [[nodiscard]] static Result<InputModel> parse(std::string_view json, const Signature& signature,
                                                const std::string& pointer = "/input");

  // This declaration with a JSON merge patch (RFC 7396) applied: how a recipe narrows it. What widens it is an error.
  [[nodiscard]] Result<InputModel> patched(std::string_view merge_patch, const std::string& pointer) const;

  // Of what it is the input.
  [[nodiscard]] const Signature& signature() const;

  // The same for the library's own readers, which have parsed the text already; errors are reported to the reader.
  [[nodiscard]] static std::optional<InputModel> read(const JsonReader& json, const Signature& signature);
  [[nodiscard]] std::optional<InputModel> patched(const JsonReader& merge_patch) const;

  // Errors name the path and the bound: "nums[3]: 1001 is above the maximum 1000".
  [[nodiscard]] Result<void> validate(const Arguments& arguments) const;
  [[nodiscard]] std::optional<Fault> find_fault(const Arguments& arguments) const;

  // The same seed gives the same arguments on every platform. A declaration may ask for what drawing does not find (relations
  // that hardly ever hold): try_generate() then gives up after a bounded number of tries, and generate() throws
  // std::runtime_error. load_problem() has tried every seed of a recipe for which that is possible (may_give_up()).
  [[nodiscard]] Arguments generate(std::uint64_t seed) const;
  [[nodiscard]] Result<Arguments> try_generate(std::uint64_t seed) const;
  [[nodiscard]] bool may_give_up() const;

  // A small input, for searching and for reading: sizes of at most `size` and numbers near to zero, as far as the declaration
  // allows that, and now and then an extreme. The same seed gives the same arguments.
  [[nodiscard]] Result<Arguments> try_small(std::uint64_t seed, std::int64_t size) const;

  // What grows when time is measured: the parameter that "scale" names; else the sizes of the largest parameter; of a class the
  // number of calls; where all sizes are fixed a number. Absent where nothing can grow.
  struct Scale {
    std::string name;  // as the constraints call it: "nums.length"; of a matrix that need not be square "cells of grid"
    std::int64_t least = 0;
    std::int64_t most = 0;
    bool is_area = false;  // rows and columns grow alike: a size of 3 is 9 cells
  };
  [[nodiscard]] std::optional<Scale> scale() const;
  // An input of that size; other sizes (of a class: its constructor's numbers) are in proportion to their largest, all else is
  // at its largest: what a solution must do most work on.
  [[nodiscard]] Result<Arguments> try_at_scale(std::int64_t size, std::uint64_t seed) const;

  // The size of what grows, where not its own elements but other arguments say it: a number, or a graph of "n" nodes.
  [[nodiscard]] std::optional<std::int64_t> declared_size(const Arguments& arguments) const;

  // The bounds of sizes and whole numbers ("nums.length = 2"), and whether one of the inputs lies at each.
  struct Bound {
    std::string text;
    bool reached = false;
  };
  [[nodiscard]] std::vector<Bound> bounds(const std::vector<const Arguments*>& inputs) const;

  // How many numbers, characters, nodes and lists one input consists of at most: what generating it may cost.
  [[nodiscard]] std::uint64_t volume() const;

  // One line a constraint, as the statement shows them: "2 <= nums.length <= 10^4".
  [[nodiscard]] std::vector<std::string> constraints() const;

 private:
  struct State;
  explicit InputModel(std::shared_ptr<const State> state);
  std::shared_ptr<const State> state_;  // shared: immutable, and a Problem is copied around
};

}  // namespace rehearse
