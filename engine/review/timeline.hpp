#pragma once

#include <span>
#include <vector>

#include "rehearse/review/playback.hpp"
#include "rehearse/review/post_mortem.hpp"

namespace rehearse {

// Every event of the session on one line of time, in words, with the source as it then stood. The answers of the review
// (scores, prediction, causes, growth areas) are not part of what happened; the report has a place of its own for each.
[[nodiscard]] std::vector<TimelineEntry> timeline(const Session& session, std::span<const Event> events);

// One event of it; empty if it has no place on the timeline.
[[nodiscard]] std::string event_text(const Session& session, const Event& event);
// The source that an event stands for or changes; empty if it has none.
[[nodiscard]] std::string_view source_of(const Payload& payload);
// How a build, a run or a submission went.
[[nodiscard]] Tried trial_of(const Payload& payload);

// Three things that went well, true by the events, the most telling first.
[[nodiscard]] std::vector<std::string> suggest_went_well(const Session& session, std::span<const Event> events,
                                                         const ReviewContext& context);

}  // namespace rehearse
