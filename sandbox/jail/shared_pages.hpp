#pragma once

#include <cstdint>
#include <optional>

#include "process_tree.hpp"

namespace rehearse::jail {

// Processes that were forked share most of their pages, so the sum of what each holds says too much; counting each page once
// takes a walk of the page tables, which costs in proportion to the memory. Between two walks a tree can only have grown by
// pages that it was given or copied, and those are counted in every look: a tree that is steady need not be walked again. Pure.
class SharedPages {
 public:
  // What a walk at the time of `sample` found.
  void walked(const TreeSample& sample, std::int64_t bytes);

  // The most that the tree can hold now; nothing if that is unknown, before a walk or when a process has gone since.
  [[nodiscard]] std::optional<std::int64_t> at_most(const TreeSample& sample) const;

  [[nodiscard]] std::int64_t last_walked() const { return bytes_; }

 private:
  std::optional<TreeSample> at_;
  std::int64_t bytes_ = 0;
};

}  // namespace rehearse::jail
