#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rehearse/practice/practice.hpp"
#include "rehearse/review/bug_list.hpp"
#include "rehearse/review/calibration_record.hpp"
#include "rehearse/review/comparison.hpp"
#include "rehearse/review/failure_pattern.hpp"
#include "rehearse/review/line_diff.hpp"
#include "rehearse/review/playback.hpp"
#include "rehearse/review/recurrence.hpp"
#include "rehearse/review/redaction.hpp"

namespace rehearse {

// A variant of a failed problem, to be solved on a blank page.
struct Variant {
  std::string slug;
  bool is_itself = false;  // the bank has no other problem that shares a pattern
};

// Which rules recur, timed sessions compared with timed ones and untimed with untimed.
struct Recurrences {
  std::vector<Recurrence> timed, untimed;
};

// Looking back: at a session moment by moment, at a failure and what mended it, at what recurs. Outlived by the Practice.
class Debriefing {
 public:
  explicit Debriefing(Practice& practice) : practice_(practice) {}

  // Of an ended session (empty: the newest); conflict while it runs or is sealed.
  [[nodiscard]] Result<Playback> playback(std::string_view session = {}) const;
  // From one kept source to another; an empty hash is an empty text.
  [[nodiscard]] Result<std::vector<DiffHunk>> source_diff(std::string_view before, std::string_view after) const;

  // not_found, with the nearest, for an unknown name.
  [[nodiscard]] Result<FailureEntry> entry(std::string_view id) const;
  // What I will do differently; a later one replaces it, an empty one takes it back.
  [[nodiscard]] Result<void> intend(std::string_view id, std::string_view text);
  // Another problem that shares a pattern with that of the entry: never met ones first, then what was met longest ago, then the
  // nearest in difficulty.
  [[nodiscard]] Result<Variant> variant_of(const FailureEntry& entry) const;
  // An entry for someone else, as Markdown.
  [[nodiscard]] Result<std::string> share(std::string_view id, SourcePolicy sources) const;

  [[nodiscard]] Result<FailurePatterns> failure_patterns() const;
  [[nodiscard]] Result<std::vector<Recurrence>> recurrences(Pace pace) const;
  [[nodiscard]] Result<Recurrences> recurrences() const;  // of both, by one look at the log
  [[nodiscard]] Result<std::vector<PersonalBug>> bugs() const;
  [[nodiscard]] Result<CalibrationRecord> calibration() const;
  // Attempts at one problem, with what changed in the source between the last two; not_found if there was none.
  [[nodiscard]] Result<AttemptComparison> compare(std::string_view slug) const;

 private:
  Practice& practice_;
};

// The command that practises a personal bug: a kata of its kind.
[[nodiscard]] std::string bug_drill(const PersonalBug& bug);

}  // namespace rehearse
