#pragma once

#include <cstdint>
#include <vector>

#include "rehearse/base/result.hpp"
#include "slot.hpp"

namespace rehearse::jail {

// What the scratch folder must hold: what the program may write, and the inputs on top.
struct ScratchSize {
  std::int64_t bytes = 0;
  std::int64_t files = 0;
  [[nodiscard]] static ScratchSize of(const wire::RunRequest& request);
};

// Copies the inputs into /box.
[[nodiscard]] Result<void> put_inputs(const SlotPlan& plan);

// Copies the outputs one after another into the file that came with the request and returns their sizes, -1 for one that is
// not there. Only regular files that are reached without a symbolic link, none above the limit. Call it when nothing runs any
// more.
[[nodiscard]] Result<std::vector<std::int64_t>> take_outputs(const SlotPlan& plan);

}  // namespace rehearse::jail
