#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/terminal/look.hpp"

namespace rehearse {

// How the user wants to be talked to.
struct ConsoleOptions {
  bool json = false, plain = false, quiet = false, no_input = false;
  ColourChoice colour = ColourChoice::automatic;
};

// Standard output for data, standard error for messages, standard input for questions. Text is sanitized here unless it is a
// Line (whose makers did it) or JSON.
class Console {
 public:
  explicit Console(ConsoleOptions options);

  [[nodiscard]] const ConsoleOptions& options() const { return options_; }
  [[nodiscard]] bool json() const { return options_.json; }
  [[nodiscard]] const Look& look() const { return out_; }
  [[nodiscard]] int columns() const;  // to wrap at: the terminal's, at most 100; without one 80

  [[nodiscard]] int table_columns() const;  // the terminal's; without one as many as a table wants, for grep and cut

  // Someone sits there who can answer.
  [[nodiscard]] bool interactive() const;
  // A live screen can be drawn.
  [[nodiscard]] bool can_draw() const { return interactive() && !options_.plain && !options_.json; }

  void print(const Line& line);
  void print(const std::vector<Line>& lines);
  void print_wrapped(std::string_view text, Style style = {});
  void print_raw(std::string_view text);  // JSON, Markdown: as it is, and a newline if it lacks one

  // On standard error; silent with --quiet.
  void message(std::string_view text, Style style = {});
  void message_whole(std::string_view text, Style style = {});  // a path or a command to copy: never broken
  void next(std::string_view commands);                         // "Next: ...", what one usually wants now
  void error(const Error& error);

  // One line of an answer. ErrorCode::interrupted at end of input.
  [[nodiscard]] Result<std::string> ask(const Line& prompt);

  // io if standard output could not take everything.
  [[nodiscard]] Result<void> flush();

 private:
  void flush_out();

  ConsoleOptions options_;
  Look out_, err_;
  int write_error_ = 0;  // errno of the first failure on standard output
};

}  // namespace rehearse
