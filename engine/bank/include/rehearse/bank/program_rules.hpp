#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "rehearse/base/clock.hpp"
#include "rehearse/base/result.hpp"

namespace rehearse {

// The files of one case of a whole program.
struct ProgramCase {
  std::filesystem::path input;
  std::filesystem::path answer;
  std::vector<std::string> flags;      // for the validator of the output
  std::vector<std::string> arguments;  // of the program
};

inline constexpr std::uintmax_t max_program_text = 64U << 20U;  // of one such file

// The text of such a file; the error names it.
[[nodiscard]] Result<std::string> read_program_text(const std::filesystem::path& file);

// How a whole program is judged, besides its limits of time and memory.
struct ProgramRules {
  std::string validator;           // path below the problem's folder: a file, or a folder of sources; empty: TextComparison
  std::vector<std::string> flags;  // for the validator, in cases that name none of their own
  std::int64_t output_limit = 8 << 20;  // bytes
  Millis validation_cpu{60'000};        // of the validator, for one case
  std::int64_t validation_memory = 2048LL << 20;
};

}  // namespace rehearse
