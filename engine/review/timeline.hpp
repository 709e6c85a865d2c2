#pragma once

#include <span>
#include <vector>

#include "rehearse/review/post_mortem.hpp"

namespace rehearse {

// Every event of the session on one line of time, in words, with the source as it then stood. The answers of the review
// (scores, prediction, causes, growth areas) are not part of what happened; the report has a place of its own for each.
[[nodiscard]] std::vector<TimelineEntry> timeline(const Session& session, std::span<const Event> events);

// Three things that went well, true by the events, the most telling first.
[[nodiscard]] std::vector<std::string> suggest_went_well(const Session& session, std::span<const Event> events,
                                                         const ReviewContext& context);

}  // namespace rehearse
