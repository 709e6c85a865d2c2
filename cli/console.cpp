#include "console.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>

#include <sys/ioctl.h>
#include <unistd.h>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "rehearse/terminal/painter.hpp"

namespace rehearse {
namespace {

constexpr int widest_text = 100;

bool is_terminal(std::FILE* file) { return ::isatty(::fileno(file)) != 0; }

void put(std::FILE* file, std::string_view text) { std::fwrite(text.data(), 1, text.size(), file); }

// Lines after the first stand below it.
std::string indented(std::string text) {
  for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1)) text.insert(at + 1, "     ");
  return text;
}

std::string_view code_name(ErrorCode code) {
  switch (code) {
    case ErrorCode::bad_input: return "bad_input";
    case ErrorCode::not_found: return "not_found";
    case ErrorCode::unavailable: return "unavailable";
    case ErrorCode::io: return "io";
    case ErrorCode::conflict: return "conflict";
    case ErrorCode::corrupt: return "corrupt";
    case ErrorCode::newer_version: return "newer_version";
    case ErrorCode::interrupted: return "interrupted";
  }
  return "io";
}

}  // namespace

Console::Console(ConsoleOptions options) : options_(options) {
  const Environment environment = process_environment();
  const Charset charset = locale_charset();
  out_ = {charset, options_.json ? Paint::plain : choose_paint(options_.colour, is_terminal(stdout), environment)};
  err_ = {charset, choose_paint(options_.colour, is_terminal(stderr), environment)};
}

int Console::columns() const {
  winsize size{};
  if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 80;
  return std::min<int>(size.ws_col, widest_text);
}

int Console::table_columns() const { return is_terminal(stdout) ? columns() : 1000; }

bool Console::interactive() const { return !options_.no_input && is_terminal(stdin) && is_terminal(stdout); }

void Console::print(const Line& line) { print_raw(encoded(line, out_.paint) + "\n"); }

void Console::print(const std::vector<Line>& lines) {
  for (const Line& line : lines) print(line);
}

void Console::print_wrapped(std::string_view text, Style style) {
  print(wrapped(sanitize(text, out_.charset), columns(), style));
}

void Console::print_raw(std::string_view text) {
  errno = 0;
  put(stdout, text);
  if (!text.ends_with('\n')) put(stdout, "\n");
  if (std::ferror(stdout) != 0 && write_error_ == 0) write_error_ = errno;
}

void Console::message(std::string_view text, Style style) {
  if (options_.quiet) return;
  flush_out();  // what was said first shows first
  for (const Line& line : wrapped(sanitize(text, err_.charset), columns(), style))
    put(stderr, encoded(line, err_.paint) + "\n");
}

void Console::message_whole(std::string_view text, Style style) {
  if (options_.quiet) return;
  flush_out();
  put(stderr, encoded(Line(sanitize_line(text, err_.charset), style), err_.paint) + "\n");
}

void Console::next(std::string_view commands) { message_whole(fmt::format("Next: {}", commands), style::dim); }

void Console::error(const Error& error) {
  flush_out();
  if (options_.json) {
    const nlohmann::json json{{"schema", 1},
                              {"error", {{"code", code_name(error.code)}, {"message", error.message}, {"hint", error.hint}}}};
    put(stderr, json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
    return;
  }
  Line first("rehearse: ", style::bad);
  put(stderr, encoded(first, err_.paint) + sanitize(error.message, err_.charset) + "\n");
  if (error.hint.empty()) return;
  put(stderr, encoded(Line("  -> ", style::dim), err_.paint) + indented(sanitize(error.hint, err_.charset)) + "\n");
}

Result<std::string> Console::ask(const Line& prompt) {
  put(stdout, encoded(prompt, out_.paint));
  flush_out();
  std::string answer;
  for (int c = 0; (c = std::getc(stdin)) != '\n';) {
    if (c == EOF) {
      put(stdout, "\n");
      return unexpected(ErrorCode::interrupted, "no answer came");
    }
    answer.push_back(static_cast<char>(c));
  }
  const std::size_t first = answer.find_first_not_of(" \t\r");
  if (first == std::string::npos) return std::string();
  return answer.substr(first, answer.find_last_not_of(" \t\r") - first + 1);
}

void Console::flush_out() {
  errno = 0;
  if (std::fflush(stdout) != 0 && write_error_ == 0) write_error_ = errno;
}

Result<void> Console::flush() {
  flush_out();
  if (write_error_ == 0 && std::ferror(stdout) != 0) write_error_ = EIO;  // noticed while printing
  if (write_error_ == 0 || write_error_ == EPIPE) return {};              // EPIPE: the reader has had enough
  return unexpected(system_error("writing to standard output", write_error_));
}

}  // namespace rehearse
