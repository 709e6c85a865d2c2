#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "console.hpp"
#include "rehearse/store/unreadable.hpp"

namespace rehearse {

// One a line: `what` was met, its name, why, and what helps.
void show_unreadable(Console& console, const std::string& what, const UnreadableStreams& streams);

// [{"id", "why"}]
[[nodiscard]] nlohmann::ordered_json unreadable_json(const UnreadableStreams& streams);

}  // namespace rehearse
