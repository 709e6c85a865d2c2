#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/practice/practice.hpp"
#include "rehearse/review/drill.hpp"

namespace rehearse {

[[nodiscard]] bool is_drill(const Session& session);

struct DrillOptions {
  int minutes = 25;
  std::optional<DrillMode> mode;      // nothing but this
  std::string about;                  // a topic, a pattern, or the id of a card ("own:spring-beans"); empty: what is due
  std::string language;               // empty: the default
  std::optional<std::uint64_t> seed;  // absent: from the clock
};

enum class DrillStage {
  coding,     // in the workspace, as any task
  asking,     // questions against the brief, until there are no more
  answering,  // in words, or a verdict
  scoring,    // the points, or the back of the card, are shown: how much of it was there?
  done,
};
[[nodiscard]] std::string_view to_string(DrillStage stage);
[[nodiscard]] DrillStage drill_stage(const TaskState& task);

// The item of a drill that is at hand, as a front end shows it: nothing that would give the answer away.
struct DrillView {
  SessionView view;
  DrillMode mode = DrillMode::code;
  DrillStage stage = DrillStage::coding;
  int number = 1, count = 1;
  std::string reading;              // Markdown: the full statement where a solution is shown; else empty
  std::string prompt;               // Markdown
  std::string source;               // of the solution that is shown
  std::vector<std::string> points;  // once they may be seen: what a good answer says, what was not asked, the back of a card
  std::optional<Verdict> truth;     // likewise, of a predicted verdict
  std::string truth_group;
};

// Drills: sessions of small items, some of which are coded (run, submit, hint as in any session) and some answered.
class Drilling {
 public:
  explicit Drilling(Practice& practice);  // which outlives this

  // What would be served, and why.
  [[nodiscard]] Result<DrillPlan> plan(const DrillOptions& options) const;
  // Plans it, and serves the first item. ErrorCode::conflict while another session is running.
  [[nodiscard]] Result<DrillView> start(const DrillOptions& options);
  // The running drill; not_found if there is none.
  [[nodiscard]] Result<DrillView> current() const;

  // An explanation, or what stands on the back of a card. The points show from then on. In a clarification drill: no more
  // questions.
  [[nodiscard]] Result<DrillView> answer(std::string_view text);
  // The verdict of the shown submission, and the group of cases in which it fails first (empty for an accepted one). Scored at
  // once.
  [[nodiscard]] Result<DrillView> predict(Verdict verdict, std::string_view group);
  // By the user: of an explanation how many of its points were there, of a card 1 (again) to 4 (easy).
  [[nodiscard]] Result<DrillView> rate(int value);
  // On to the next item; after the last one the drill ends, and what was saved last is judged. An item may be left undone.
  [[nodiscard]] Result<DrillView> next(const JudgeOptions& options = {});
  // Of a capped item: enters the phase that it is by now. True once its minutes are over.
  [[nodiscard]] Result<bool> keep_phases();

  // A variant of the problem that was not served in the last 14 days, of the nearest difficulty; else the one served longest
  // ago. not_found if nothing shares a pattern with it.
  [[nodiscard]] Result<std::string> variant_of(std::string_view slug) const;

 private:
  [[nodiscard]] Result<DrillWish> wish(const DrillOptions& options, Millis now, const History& history) const;
  [[nodiscard]] Result<std::vector<DueCard>> due(const std::string& card, const History& history, Millis now) const;
  [[nodiscard]] Result<DrillView> view_of(SessionView view) const;

  Practice& practice_;
};

}  // namespace rehearse
