#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace rehearse {

// How an item of a drill is practised. A task of an interview has none.
enum class DrillMode {
  code,     // solved as in an untimed session
  kata,     // a small basic, from memory
  capped,   // solved with hard minutes for each phase, which ends by itself
  clarify,  // only the questions that an incomplete brief asks for; no code
  explain,  // a solution put into words, held against what a good answer says
  predict,  // what the judge says of a submission that is shown, and where
  card,     // a card of the user's own: front, answer, back
};
inline constexpr std::array drill_modes = {DrillMode::code,    DrillMode::kata,    DrillMode::capped, DrillMode::clarify,
                                           DrillMode::explain, DrillMode::predict, DrillMode::card};
[[nodiscard]] std::string_view to_string(DrillMode mode);  // as PlannedTask.mode has it: "clarify"
[[nodiscard]] std::optional<DrillMode> parse_drill_mode(std::string_view text);

// Written in an editor and judged; all others are exercises, which are answered.
[[nodiscard]] constexpr bool is_coding(DrillMode mode) {
  return mode == DrillMode::code || mode == DrillMode::kata || mode == DrillMode::capped;
}
// Of PlannedTask.mode, which is empty in an interview.
[[nodiscard]] bool is_coding(std::string_view mode);

// Solved from its statement to a submission, so that the rules of a session apply. Of PlannedTask.mode; an interview's is.
[[nodiscard]] bool is_whole_task(std::string_view mode);

// Practises what is said, asked and judged rather than what is written: it has a queue of its own.
[[nodiscard]] constexpr bool is_soft(DrillMode mode) {
  return mode == DrillMode::clarify || mode == DrillMode::explain || mode == DrillMode::predict;
}

}  // namespace rehearse
