#pragma once

#include <optional>
#include <string_view>

#include "json_reader.hpp"
#include "rehearse/bank/bank.hpp"
#include "rehearse/bank/problem.hpp"

namespace rehearse {

// Parses a text; what is malformed is reported with line and column.
[[nodiscard]] std::optional<Json> read_json(std::string_view text, Diagnostics& diagnostics);

[[nodiscard]] bool is_slug(std::string_view text);  // lower-case words and digits joined by "-"

[[nodiscard]] std::optional<Signature> read_signature(const JsonReader& json);
[[nodiscard]] std::optional<Comparison> read_comparison(const JsonReader& json, const Signature& signature);

// The members of problem.json, into a problem whose folder and has_generator are set. Faults are reported; what could be read
// is there all the same, so that the case files can be looked at, too. False where there is no sound signature to look at them
// by.
bool read_problem(const JsonReader& json, Problem& problem);

// The members that a list shows.
[[nodiscard]] ProblemSummary read_summary(const JsonReader& json);

}  // namespace rehearse
