#include "program.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <map>
#include <sstream>
#include <string_view>
#include <utility>

#include <string.h>

#include "language.hpp"
#include "rehearse/base/file.hpp"

namespace hostile {
namespace {

using namespace rehearse;

constexpr std::array statuses{RunStatus::exited,         RunStatus::signaled,      RunStatus::timed_out,
                              RunStatus::idle_timed_out, RunStatus::out_of_memory, RunStatus::output_exceeded,
                              RunStatus::killed};

std::string strip(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r");
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(" \t\r") - first + 1));
}

std::vector<std::string> words(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> found;
  for (std::string word; stream >> word;) found.push_back(word);
  return found;
}

std::optional<std::int64_t> number_of(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value < 0) return std::nullopt;
  return value;
}

std::string signal_name(int number) {
  const char* name = ::sigabbrev_np(number);
  return name != nullptr ? "SIG" + std::string(name) : std::to_string(number);
}

std::optional<int> signal_number(std::string_view name) {
  for (int number = 1; number < NSIG; ++number) {
    if (signal_name(number) == name) return number;
  }
  return std::nullopt;
}

// "exited 3", "signaled SIGSEGV", "timed_out"
std::optional<Ending> parse_ending(const std::string& text) {
  const auto parts = words(text);
  if (parts.empty() || parts.size() > 2) return std::nullopt;
  const auto status = std::ranges::find(statuses, parts[0], [](RunStatus one) { return to_string(one); });
  if (status == statuses.end()) return std::nullopt;
  Ending ending{*status, std::nullopt};
  if (parts.size() == 1) return ending;
  if (*status == RunStatus::exited) {
    if (const auto code = number_of(parts[1])) ending.number = static_cast<int>(*code);
  } else if (*status == RunStatus::signaled) {
    ending.number = signal_number(parts[1]);
  }
  if (!ending.number) return std::nullopt;
  return ending;
}

// "timed_out or idle_timed_out"; nothing if one of them is none.
std::vector<Ending> parse_endings(std::string_view text) {
  constexpr std::string_view between = " or ";
  std::vector<Ending> endings;
  while (true) {
    const auto next = text.find(between);
    const auto ending = parse_ending(strip(text.substr(0, next)));
    if (!ending) return {};
    endings.push_back(*ending);
    if (next == std::string_view::npos) return endings;
    text.remove_prefix(next + between.size());
  }
}

std::string join(const std::vector<Ending>& endings) {
  std::string text;
  for (const auto& ending : endings) text += (text.empty() ? "" : " or ") + ending.text();
  return text;
}

// "memory=64 wall=300": milliseconds, mebibytes, numbers
bool parse_limits(const std::string& text, Limits& limits) {
  using std::chrono::milliseconds;
  constexpr int mebi = 20;
  const std::map<std::string, std::function<void(std::int64_t)>> setters{
      {"cpu", [&](auto value) { limits.cpu = milliseconds(value); }},
      {"wall", [&](auto value) { limits.wall = milliseconds(value); }},
      {"memory", [&](auto value) { limits.memory_bytes = value << mebi; }},
      {"stack", [&](auto value) { limits.stack_bytes = value << mebi; }},
      {"output", [&](auto value) { limits.output_bytes = value << mebi; }},
      {"scratch", [&](auto value) { limits.scratch_bytes = value << mebi; }},
      {"files", [&](auto value) { limits.scratch_files = value; }},
      {"processes", [&](auto value) { limits.processes = static_cast<int>(value); }},
  };
  for (const auto& word : words(text)) {
    const auto equals = word.find('=');
    const auto value = equals == std::string::npos ? std::nullopt : number_of(word.substr(equals + 1));
    const auto setter = setters.find(word.substr(0, equals));
    if (!value || setter == setters.end()) return false;
    setter->second(*value);
  }
  return true;
}

bool parse_gap(const std::string& text, Program& program) {
  const auto colon = text.find(": ");
  if (colon == std::string::npos) return false;
  program.gap = Gap{parse_endings(text.substr(0, colon)), text.substr(colon + 2)};
  return !program.gap->endings.empty();
}

bool parse_expectation(const std::string& text, Program& program) {
  program.denied = text == "denied";
  program.endings = program.denied ? std::vector{Ending{RunStatus::exited, 0}} : parse_endings(text);
  return !program.endings.empty();
}

bool parse_line(const std::string& key, const std::string& value, Program& program) {
  if (value.empty()) return false;
  if (key == "hostile") return parse_expectation(value, program);
  if (key == "tries") return program.tries = value, true;
  if (key == "limits") return parse_limits(value, program.limits);
  if (key == "prints") return program.prints.push_back(value), true;
  if (key == "hides") return program.hides.push_back(value), true;
  if (key == "gap") return parse_gap(value, program);
  if (key == "source") return program.source_file = value, true;
  if (key == "options") return program.options = words(value), true;
  if (key == "repeat") {
    const auto count = number_of(value);
    program.repeat = static_cast<std::size_t>(count.value_or(0));
    return program.repeat > 0;
  }
  return false;
}

Error wrong(const Program& program, const std::string& what) {
  return {ErrorCode::bad_input, "hostile/" + program.topic + "/" + program.name + ": " + what,
          "tests/hostile/README.md describes the header"};
}

}  // namespace

bool Ending::fits(const RunResult& result) const {
  if (result.status != status) return false;
  if (!number) return true;
  return *number == (status == RunStatus::exited ? result.exit_code : result.signal);
}

std::string Ending::text() const {
  std::string text(to_string(status));
  if (number) text += " " + (status == RunStatus::exited ? std::to_string(*number) : signal_name(*number));
  return text;
}

std::string describe(const RunResult& result) {
  Ending ending{result.status, std::nullopt};
  if (result.status == RunStatus::exited) ending.number = result.exit_code;
  if (result.status == RunStatus::signaled) ending.number = result.signal;
  return ending.text();
}

std::string Program::expected() const { return denied ? "denied" : join(endings); }

Result<Program> Program::read(const std::filesystem::path& file) {
  auto text = read_file(file);
  if (!text) return unexpected(text.error());
  return parse(file.parent_path().filename().string(), file.filename().string(), std::move(*text));
}

Result<Program> Program::parse(const std::string& topic, const std::string& name, std::string text) {
  Program program;
  program.topic = topic;
  program.name = name;
  program.language = language_of(name);
  if (program.language == nullptr) return unexpected(wrong(program, "no language has this extension"));
  program.limits = topic == "compile" ? program.language->build_limits : program.language->run_limits;
  const std::string marker = program.language->comment + " ";
  std::size_t begin = 0;
  while (text.compare(begin, marker.size(), marker) == 0) {
    const auto end = std::min(text.find('\n', begin), text.size());
    const std::string line = text.substr(begin + marker.size(), end - begin - marker.size());
    const auto colon = line.find(": ");
    if (colon == std::string::npos || !parse_line(line.substr(0, colon), strip(line.substr(colon + 2)), program)) {
      return unexpected(wrong(program, "this line of its header cannot be understood: " + line));
    }
    begin = std::min(end + 1, text.size());
  }
  program.text = std::move(text);
  if (program.endings.empty()) return unexpected(wrong(program, "its header has no line \"hostile: <how it must end>\""));
  if (program.tries.empty()) return unexpected(wrong(program, "its header has no line \"tries: <what>\""));
  return program;
}

}  // namespace hostile
