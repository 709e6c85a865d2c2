#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "rehearse/review/finding.hpp"
#include "support/event_script.hpp"

namespace rehearse {

// The finding of a rule, if it fired on what the script tells.
inline std::optional<Finding> fired(const EventScript& script, std::string_view rule, const ReviewContext& context = {}) {
  const auto findings = find_findings(script.session(), script.events(), context);
  const auto found = std::ranges::find(findings, rule, &Finding::rule);
  if (found == findings.end()) return std::nullopt;
  CHECK_FALSE(found->title.empty());
  CHECK_FALSE(found->advice.empty());
  CHECK(found->drill.starts_with("rehearse "));
  REQUIRE_FALSE(found->evidence.empty());
  for (const auto& line : found->evidence) {  // mm:ss and words
    const auto colon = line.find(':');
    INFO(line);
    CHECK(line.find_first_not_of("0123456789") == colon);
    CHECK(line.at(colon + 3) == ' ');
  }
  return *found;
}

inline bool mentions(const Finding& finding, std::string_view text) {
  return std::ranges::any_of(finding.evidence, [&](const auto& line) { return line.find(text) != std::string::npos; });
}

inline ReviewContext::PastAttempt past(Millis before_start, bool timed = true, std::string slug = "other") {
  ReviewContext::PastAttempt attempt;
  attempt.session = "old";
  attempt.slug = std::move(slug);
  attempt.topics = {"graph"};
  attempt.wall = EventScript::start - before_start;
  attempt.timed = timed;
  return attempt;
}

}  // namespace rehearse
