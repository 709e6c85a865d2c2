#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "case_lines.hpp"
#include "problem_reader.hpp"
#include "rehearse/bank/text_comparison.hpp"
#include "rehearse/base/file.hpp"

// Whole programs: what reads standard input and writes standard output.
namespace rehearse {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t max_flags = 100;
constexpr std::size_t max_flag = 1000;
constexpr std::size_t max_cases = 10'000;
constexpr std::uintmax_t max_sample = 1U << 20U;

std::vector<std::string> read_words(const JsonReader& json, std::string_view what) {
  std::vector<std::string> words;
  for (const JsonReader& element : json.elements(what, 0, max_flags)) {
    words.push_back(element.text(TextForm::one_line, max_flag).value_or(""));
  }
  return words;
}

// A path below the package, as it is written: no "..", nothing absolute.
bool stays_inside(const std::string& text) {
  const fs::path path(text);
  return !text.empty() && path.is_relative() && std::none_of(path.begin(), path.end(), [](const fs::path& part) {
    return part == ".." || part == "." || part.empty();
  });
}

std::string read_place(const JsonReader& json) {
  const auto text = json.text(TextForm::one_line, max_flag);
  if (text && stays_inside(*text)) return *text;
  if (text) json.report_expected("a path inside the package");
  return {};
}

class CaseList {
 public:
  CaseList(const PackageFolder& package, Problem& problem, Diagnostics& diagnostics)
      : package_(package), problem_(problem), diagnostics_(diagnostics) {}

  void read(std::size_t number, std::string_view line) {
    Diagnostics faults(fmt::format("{}:{}", file, number));
    if (const auto json = read_json(line, faults)) read(JsonReader(*json, "", faults));
    diagnostics_.append(faults);
  }

  static constexpr const char* file = "data/cases.jsonl";

 private:
  void read(const JsonReader& json) {
    if (!json.is_object("a case", {"name", "group", "tags", "input", "answer", "flags", "arguments"})) return;
    TestCase test_case;
    test_case.name = json.member("name").text(TextForm::one_line, max_flag).value_or("");
    if (!names_.insert(test_case.name).second) json.member("name").report("this is the name of an earlier case");
    static constexpr std::array<std::string_view, 2> groups = {"sample", "secret"};
    const bool is_sample = json.member("group").one_of(groups).value_or(0) == 0;
    if (const auto tags = json.find("tags")) test_case.tags = read_words(*tags, "tags");
    ProgramCase program;
    program.input = read_file_of(json.member("input"));
    program.answer = read_file_of(json.member("answer"));
    program.flags = problem_.program.flags;
    if (const auto flags = json.find("flags")) program.flags = read_words(*flags, "flags");
    if (const auto arguments = json.find("arguments")) program.arguments = read_words(*arguments, "arguments");
    if (problem_.program.validator.empty()) check_flags(json, program.flags);
    if (is_sample && !program.input.empty()) read_texts(json, program, test_case);
    test_case.program = std::move(program);
    (is_sample ? problem_.sample : problem_.secret).push_back(std::move(test_case));
  }

  fs::path read_file_of(const JsonReader& json) {
    const std::string place = read_place(json);
    if (place.empty()) return {};
    if (package_.has_file(place)) return problem_.folder / place;
    json.report(fmt::format("there is no file \"{}\"", place));
    return {};
  }

  static void check_flags(const JsonReader& json, const std::vector<std::string>& flags) {
    if (const auto comparison = TextComparison::parse(flags); !comparison) json.report(comparison.error().message);
  }

  // What a workspace shows.
  static void read_texts(const JsonReader& json, const ProgramCase& program, TestCase& test_case) {
    const auto input = read_file(program.input, max_sample);
    const auto answer = read_file(program.answer, max_sample);
    if (!input || !answer) return json.report((input ? answer : input).error().message);
    test_case.arguments = {Value(*input)};
    test_case.answer = Value(*answer);
  }

  const PackageFolder& package_;
  Problem& problem_;
  Diagnostics& diagnostics_;
  std::set<std::string> names_;
};

}  // namespace

Result<std::string> read_program_text(const fs::path& file) { return read_file(file, max_program_text); }

Signature read_program_signature(const JsonReader& json) {
  const bool sound = json.is_object("an object with interactive", {"interactive"});
  return program_signature(sound && json.member("interactive").boolean().value_or(false));
}

void read_program_rules(const JsonReader& json, Problem& problem) {
  if (!json.is_object("how a whole program is judged",
                      {"validator", "flags", "output_mb", "validation_cpu_ms", "validation_memory_mb"})) {
    return;
  }
  ProgramRules& rules = problem.program;
  if (const auto validator = json.find("validator")) rules.validator = read_place(*validator);
  if (const auto flags = json.find("flags")) rules.flags = read_words(*flags, "flags");
  if (const auto output = json.find("output_mb")) rules.output_limit = output->integer(1, 64).value_or(8) << 20U;
  if (const auto cpu = json.find("validation_cpu_ms")) rules.validation_cpu = Millis{cpu->integer(1, 600'000).value_or(60'000)};
  if (const auto memory = json.find("validation_memory_mb")) {
    rules.validation_memory = memory->integer(16, 4096).value_or(2048) << 20U;
  }
}

void read_program_cases(const PackageFolder& package, Problem& problem, Diagnostics& diagnostics) {
  if (problem.signature.is_interactive && problem.program.validator.empty()) {
    diagnostics.add("problem.json: /program/validator", "an interactive problem needs the program that it is solved against");
  }
  std::error_code error;
  if (!problem.program.validator.empty() && !fs::exists(problem.folder / problem.program.validator, error)) {
    diagnostics.add("problem.json: /program/validator", fmt::format("there is no \"{}\"", problem.program.validator));
  }
  const auto content = package.read(CaseList::file, max_case_file, "the cases, one a line");
  if (!content) return;
  const auto lines = case_lines(*content);
  if (lines.size() > max_cases) return diagnostics.add(CaseList::file, fmt::format("expected at most {} cases", max_cases));
  CaseList list(package, problem, diagnostics);
  for (const auto& [number, line] : lines) list.read(number, line);
  if (problem.sample.empty() && problem.secret.empty())
    diagnostics.add(CaseList::file, "expected at least one case, found none");
}

}  // namespace rehearse
