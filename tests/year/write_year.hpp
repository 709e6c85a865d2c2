#pragma once

#include <cstdint>
#include <filesystem>

#include "rehearse/base/result.hpp"
#include "year.hpp"

namespace rehearse::test {

struct YearSize {
  std::int64_t events = 0, sources = 0;
  std::int64_t source_bytes = 0, payload_bytes = 0;  // unpacked
};

// Those of the bank that can be solved in every language.
[[nodiscard]] Result<std::vector<YearProblem>> problems_of_the_bank();

// Makes "<folder>/rehearse.db" with the year in it, its projections included.
[[nodiscard]] Result<YearSize> write_year(const std::filesystem::path& folder, const YearOptions& options);

}  // namespace rehearse::test
