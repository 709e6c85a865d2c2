#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/review/finding.hpp"

namespace rehearse {

struct Journal;
struct RealInterview;

// What the user said of a finding.
struct FindingAnswer {
  static constexpr std::string_view kind = "finding-answer";

  std::string id;  // of the finding
  FindingDecision decision = FindingDecision::confirmed;
  std::string cause = {};      // the user's, with changed
  std::string intention = {};  // what I will do differently; may be empty
  friend bool operator==(const FindingAnswer&, const FindingAnswer&) = default;
};

// A rule that fired on a real interview, with what the candidate told of it.
struct JournalFinding {
  std::string id;  // "acme-1/made-up/2": interview, rule, question if it is about one
  std::string interview;
  std::string question = {};  // id; may be empty
  std::string rule;
  Cause cause = Cause::communication;
  std::string title;
  std::vector<std::string> evidence;
  std::vector<std::string> topics = {};  // that it is about
  std::string advice;
  std::string drill;  // one concrete command
  std::optional<FindingDecision> decision = {};
  std::string own_cause = {};  // with changed
  std::string intention = {};

  // The user's, where it was changed.
  [[nodiscard]] std::string counted_cause() const { return own_cause.empty() ? std::string(to_string(cause)) : own_cause; }
};

// In the order of the interview. Nothing is confirmed by itself: a cause counts when the user says so.
[[nodiscard]] std::vector<JournalFinding> journal_findings(const RealInterview& interview, const Journal& journal);

// Of all interviews, those that the user confirmed or changed, newest interview first: what plan and drills go by.
[[nodiscard]] std::vector<JournalFinding> confirmed_findings(const Journal& journal);

}  // namespace rehearse
