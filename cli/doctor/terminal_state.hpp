#pragma once

#include <optional>
#include <string>
#include <vector>

#include "rehearse/base/paths.hpp"
#include "rehearse/doctor/checkup.hpp"
#include "rehearse/terminal/look.hpp"

namespace rehearse {

// Where the live screen would be drawn, and what opens the solution.
struct TerminalState {
  bool is_terminal = false;  // standard output
  int columns = 0, rows = 0;
  std::string type;  // TERM
  bool utf8 = false, colours = false;
  std::optional<std::string> editor;
  std::optional<Error> no_editor;
};

[[nodiscard]] TerminalState examine_terminal(const Look& look, const Environment& environment);

[[nodiscard]] std::vector<Advice> advice_of(const TerminalState& terminal);

// {"terminal": {...}, "editor": ...}
[[nodiscard]] std::string to_json(const TerminalState& terminal);

}  // namespace rehearse
