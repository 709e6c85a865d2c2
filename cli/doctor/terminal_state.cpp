#include "doctor/terminal_state.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "interview/editor.hpp"

namespace rehearse {
namespace {

constexpr int full_columns = 80, full_rows = 24;  // below it the screen has a smaller layout

}  // namespace

TerminalState examine_terminal(const Look& look, const Environment& environment) {
  TerminalState state;
  state.is_terminal = ::isatty(STDOUT_FILENO) != 0;
  if (winsize size{}; state.is_terminal && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) {
    state.columns = size.ws_col;
    state.rows = size.ws_row;
  }
  state.type = environment("TERM").value_or("");
  state.utf8 = look.charset == Charset::utf8;
  state.colours = look.paint == Paint::coloured;
  if (auto editor = find_editor(environment)) {
    state.editor = std::move(*editor);
  } else {
    state.no_editor = editor.error();
  }
  return state;
}

std::vector<Advice> advice_of(const TerminalState& terminal) {
  std::vector<Advice> advice;
  if (terminal.no_editor) {
    advice.push_back({AdviceLevel::worth_fixing, "No editor was found for the key e", terminal.no_editor->hint});
  }
  if (!terminal.utf8) {
    advice.push_back({AdviceLevel::note, "The locale is not UTF-8: drawings are made of ASCII", "export LC_ALL=C.UTF-8"});
  }
  if (!terminal.is_terminal) return advice;
  if (terminal.type.empty() || terminal.type == "dumb") {
    advice.push_back({AdviceLevel::worth_fixing, "TERM names no terminal that can be drawn on: sessions show plain lines",
                      "export TERM=xterm-256color"});
  } else if (terminal.columns > 0 && (terminal.columns < full_columns || terminal.rows < full_rows)) {
    advice.push_back({AdviceLevel::note,
                      fmt::format("The terminal is small ({} x {}): the screen leaves things out below {} x {}",
                                  terminal.columns, terminal.rows, full_columns, full_rows),
                      "make its window larger"});
  }
  return advice;
}

std::string to_json(const TerminalState& terminal) {
  const nlohmann::ordered_json json{
      {"terminal",
       {{"is_terminal", terminal.is_terminal},
        {"columns", terminal.columns},
        {"rows", terminal.rows},
        {"type", terminal.type},
        {"utf8", terminal.utf8},
        {"colours", terminal.colours}}},
      {"editor", terminal.editor ? nlohmann::ordered_json(*terminal.editor) : nlohmann::ordered_json()}};
  return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace rehearse
