#pragma once

#include <string>
#include <string_view>

#include "rehearse/base/result.hpp"
#include "rehearse/review/failure_log.hpp"

namespace rehearse {

// A failure entry as it is kept in the table "failure". Private to the store: it can be made again from the events at any time.
[[nodiscard]] std::string failure_json(const FailureEntry& entry);
[[nodiscard]] Result<FailureEntry> parse_failure(std::string_view json);

// A list of names as a JSON array of strings.
[[nodiscard]] std::string names_json(const std::vector<std::string>& names);
[[nodiscard]] Result<std::vector<std::string>> parse_names(std::string_view json);

}  // namespace rehearse
