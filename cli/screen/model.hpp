#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rehearse/base/clock.hpp"
#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/line_editor.hpp"
#include "screen/report.hpp"

// All that the interview screen shows, as values. Text in it may be foreign: drawing sanitizes it.
namespace rehearse {

struct PhaseClock {
  std::string name;
  Millis spent{}, budget{};
};

struct TalkEntry {
  enum class Kind { question, answer, follow_up, hint, approach, complexity, note, subproblem, contract, said, alarm };
  Kind kind = Kind::note;
  std::string text;
  int level = 0;  // of a hint
};

struct Message {
  enum class Kind { info, good, warning, error };
  Kind kind = Kind::info;
  std::string text;
};

// Work under way in the background.
struct Activity {
  std::string what;         // "Building", "Running the samples", "Judging"
  int done = 0, total = 0;  // cases; total 0: unknown, or not to be told
};

struct Prompt {
  std::string label;  // "Ask", "Note"
  LineEditor editor;
};

enum class Pane { problem, talk, tests, keys };

struct ScreenModel {
  std::string profile, language, title;
  std::string difficulty;           // empty: hidden
  std::vector<std::string> topics;  // likewise
  bool strict = false;
  int task = 0, task_count = 1;
  std::optional<Millis> time_left;  // absent: an untimed session
  Millis budget{}, elapsed{};
  bool paused = false;
  std::vector<PhaseClock> phases;  // empty: an untimed session
  int phase = 0;

  std::string statement;  // Markdown
  std::vector<TalkEntry> talk;
  std::size_t talk_shown = 0;  // how many utterances of the log are in it; alarms and follow-ups come between
  std::optional<RunReport> report;
  std::optional<Activity> activity;
  std::string solution;            // the file to edit, as shown
  std::vector<std::string> parts;  // the candidate's own list of subproblems: open ones, with their numbers
  int parts_done = 0;
  bool recording = false;

  Pane pane = Pane::problem;
  int scroll = 0;  // lines, of the pane
  std::optional<Message> message;
  std::optional<Prompt> prompt;
  std::optional<std::string> confirmation;  // a question to be answered with y or n
};

}  // namespace rehearse
