#include "shared_pages.hpp"

#include <algorithm>

namespace rehearse::jail {

void SharedPages::walked(const TreeSample& sample, std::int64_t bytes) {
  at_ = sample;
  bytes_ = bytes;
}

std::optional<std::int64_t> SharedPages::at_most(const TreeSample& sample) const {
  if (!at_ || sample.faulted_bytes < at_->faulted_bytes) return std::nullopt;
  const auto given = sample.resident_bytes - at_->resident_bytes;
  const auto given_or_copied = sample.faulted_bytes - at_->faulted_bytes;
  return bytes_ + std::max(given, given_or_copied);
}

}  // namespace rehearse::jail
