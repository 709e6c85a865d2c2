#pragma once

#include <cstdint>
#include <vector>

#include "message.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/base/unique_fd.hpp"

namespace rehearse::jail {

// What the scratch folder must hold: what the program may write, and the inputs on top.
struct ScratchSize {
  std::int64_t bytes = 0;
  std::int64_t files = 0;
  bool operator==(const ScratchSize&) const = default;
  [[nodiscard]] static ScratchSize of(const wire::RunRequest& request);
};

// What a scratch folder holds.
struct ScratchUse {
  std::int64_t bytes = 0;
  std::int64_t files = 0;
};

// Where the inputs of a request come from.
struct InputFiles {
  UniqueFd bundle;
  std::vector<UniqueFd> host_files;
};

// Gives the scratch folder `box` of a slot its size. By the supervisor, who may: the slot's user namespace is below its own.
[[nodiscard]] Result<void> resize_scratch(int box, const ScratchSize& size);

// Bytes that the file system of the scratch folder `box` holds; 0 if unknown.
[[nodiscard]] std::int64_t used_scratch(int box);

// Copies the inputs into the working folder.
[[nodiscard]] Result<void> put_inputs(const wire::RunRequest& request, const InputFiles& files);

// Copies the outputs one after another into `file` and returns their sizes, -1 for one that is not there. Only regular files of
// the working folder that are reached without a symbolic link, none above the limit. Call it when nothing runs any more.
[[nodiscard]] Result<std::vector<std::int64_t>> take_outputs(const wire::Collect& order, int file);

}  // namespace rehearse::jail
