#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/bank/signature.hpp"

namespace rehearse {

// The declaration of what a problem's input may be ("input" in problem.json; reference: problems/README.md). One declaration
// serves as validator, as generator and as the constraints table of the statement.
class InputModel {
 public:
  // `json` is the text of the "input" object; errors name a JSON pointer below `pointer` and what was expected there.
  [[nodiscard]] static Result<InputModel> parse(std::string_view json, const Signature& signature,
                                                const std::string& pointer = "/input");

  // This declaration with a JSON merge patch (RFC 7396) applied: how a recipe narrows it.
  [[nodiscard]] Result<InputModel> patched(std::string_view merge_patch, const std::string& pointer) const;

  // Errors name the path and the bound: "nums[3]: 1001 is above the maximum 1000".
  [[nodiscard]] Result<void> validate(const Arguments& arguments) const;

  // The same seed gives the same arguments on every platform.
  [[nodiscard]] Arguments generate(std::uint64_t seed) const;

  // One line a constraint, as the statement shows them: "2 <= nums.length <= 10^4".
  [[nodiscard]] std::vector<std::string> constraints() const;

 private:
  struct State;
  explicit InputModel(std::shared_ptr<const State> state);
  std::shared_ptr<const State> state_;  // shared: immutable, and a Problem is copied around
};

}  // namespace rehearse
