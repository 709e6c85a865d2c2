// hostile FILE...         lets each program loose in the sandbox and checks what came of it; exit code 1 if anything is wrong
// hostile --show FILE...  the same, and prints what they wrote
// hostile --list FILE...  prints them as a table in Markdown

#include <algorithm>
#include <cstdio>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "language.hpp"
#include "program.hpp"
#include "trial.hpp"

namespace {

using namespace hostile;

constexpr std::size_t shown_output = 1000;

bool list(std::vector<Program> programs) {
  std::ranges::sort(programs, {}, [](const Program& program) { return std::pair(program.topic, program.name); });
  std::puts("| program | language | tries | ends as |\n| --- | --- | --- | --- |");
  for (const auto& program : programs) {
    const std::string gap = program.gap ? " (known gap: " + program.gap->reason + ")" : "";
    std::printf("| `%s/%s` | %s | %s | %s%s |\n", program.topic.c_str(), program.name.c_str(), program.language->title.c_str(),
                program.tries.c_str(), program.expected().c_str(), gap.c_str());
  }
  return true;
}

std::string start_of(const std::string& text) {
  return text.size() <= shown_output ? text : text.substr(0, shown_output) + "\n[...]\n";
}

bool attempt(Range& range, const Program& program, bool show) {
  const Trial trial = range.attempt(program);
  const auto& result = trial.output.result;
  std::printf("%s %s/%s: %s; CPU %.0f ms, wall %.0f ms, memory %.1f MiB\n", trial.complaints.empty() ? "ok" : "NOT OK",
              program.topic.c_str(), program.name.c_str(), describe(result).c_str(),
              static_cast<double>(result.cpu.count()) / 1e3, static_cast<double>(result.wall.count()) / 1e3,
              static_cast<double>(result.memory_bytes) / (1 << 20));
  if (trial.in_gap) std::printf("  known gap, should be %s: %s\n", program.expected().c_str(), program.gap->reason.c_str());
  for (const auto& complaint : trial.complaints) std::printf("  %s\n", complaint.c_str());
  if (show || !trial.complaints.empty()) {
    std::printf("-- stdout\n%s\n-- stderr\n%s\n", start_of(trial.output.standard_output).c_str(),
                start_of(trial.output.standard_error).c_str());
  }
  return trial.complaints.empty();
}

bool attempt_all(const std::vector<Program>& programs, bool show) {
  auto range = Range::open();
  if (!range) {
    std::printf("the sandbox cannot be used: %s %s\n", range.error().message.c_str(), range.error().hint.c_str());
    return false;
  }
  bool good = true;
  for (const auto& program : programs) good = attempt(*range, program, show) && good;
  return good;
}

}  // namespace

int main(int argc, char** argv) {
  std::setvbuf(stdout, nullptr, _IOLBF, 0);
  bool listing = false;
  bool show = false;
  std::vector<Program> programs;
  for (const std::string_view argument : std::span(argv, static_cast<std::size_t>(argc)).subspan(1)) {
    if (argument == "--list" || argument == "--show") {
      (argument == "--list" ? listing : show) = true;
      continue;
    }
    auto program = Program::read(argument);
    if (!program) {
      std::printf("%s\n", program.error().message.c_str());
      return 2;
    }
    programs.push_back(std::move(*program));
  }
  if (programs.empty()) {
    std::puts("usage: hostile [--list | --show] FILE...");
    return 2;
  }
  return (listing ? list(std::move(programs)) : attempt_all(programs, show)) ? 0 : 1;
}
