#include "suite.hpp"

#include <algorithm>
#include <regex>
#include <stdexcept>

#include <fmt/format.h>

#include "rehearse/base/file.hpp"

namespace rehearse::conformance {
namespace {

constexpr int fails = -1'000'001;
constexpr int loops = -1'000'002;
constexpr int hoards = -1'000'003;
constexpr int floods = -1'000'004;

// By this comment a deed's source marks the line that fails, where the language can name it.
constexpr std::string_view failing_line = "fails here";

template <class T>
T need(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().message + "; " + result.error().hint);
  return std::move(*result);
}

std::size_t count_lines(std::string_view text) { return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')); }

// As a number by itself, not as part of another one.
bool has_number(const std::string& text, std::size_t number) {
  return std::regex_search(text, std::regex(fmt::format("(^|[^0-9]){}([^0-9]|$)", number)));
}

std::string describe(const Judgement& judgement) {
  std::string text = fmt::format("{} {}", abbreviation(judgement.verdict), judgement.reason);
  if (!judgement.build.ok) text += "\n" + judgement.build.log;
  const CaseResult* failure = judgement.first_failure();
  if (failure == nullptr) return text;
  return text + fmt::format("\n{}: {}\ninput    {}\nexpected {}\noutput   {}\nstdout {}\nstderr {}", failure->name,
                            failure->reason, failure->arguments.text, failure->answer.text, failure->output.text,
                            failure->standard_output.text.substr(0, 1000), failure->standard_error.text);
}

Outcome compare(Verdict wanted, const Judgement& judgement) {
  return {wanted, judgement.verdict == wanted ? "" : "the verdict is " + describe(judgement)};
}

bool change_scalar(Value& value) {
  if (const bool* truth = value.boolean()) return value = Value(!*truth), true;
  if (const auto* number = value.integer()) return value = Value(*number == 0 ? std::int64_t{1} : *number - 1), true;
  if (const double* number = value.real()) return value = Value(*number + 1), true;
  if (const std::string* text = value.string()) return value = Value("x" + *text), true;
  return false;
}

}  // namespace

bool change(Value& answer) {
  if (answer.array() == nullptr) return change_scalar(answer);
  return std::any_of(answer.array()->begin(), answer.array()->end(), change);
}

Suite::Suite(Judge& judge, const Language& language, std::filesystem::path sources)
    : judge_(judge), language_(language), sources_(std::move(sources)), deed_(need(read_file(find_source("deed")))) {
  need(language.version());
  if (const auto warm = judge_.warm_up(language.id()); !warm) throw std::runtime_error(warm.error().message);
}

std::filesystem::path Suite::find_source(const std::string& name) const {
  for (const std::string& extension : language_.extensions()) {
    std::filesystem::path path = sources_ / (name + "." + extension);
    if (std::filesystem::exists(path)) return path;
  }
  throw std::runtime_error(fmt::format("{} has no {}.{}", sources_.string(), name, language_.extensions().front()));
}

std::vector<Outcome> Suite::judge(const Shape& shape) {
  const std::string source = deed_ + need(read_file(find_source(shape.name)));
  return {accepted(shape, source),
          wrong_answer(shape, source),
          run_time_error(shape, source),
          after_deed(shape, source, Verdict::time_limit_exceeded, loops),
          after_deed(shape, source, Verdict::memory_limit_exceeded, hoards),
          after_deed(shape, source, Verdict::output_limit_exceeded, floods),
          compile_error(shape, source)};
}

Judgement Suite::run(const Shape& shape, const std::string& source, const CaseSet& cases) {
  return need(judge_.judge(shape.problem, {language_.id(), source}, cases));
}

Outcome Suite::accepted(const Shape& shape, const std::string& source) {
  return compare(Verdict::accepted, run(shape, source, cases(shape)));
}

Outcome Suite::wrong_answer(const Shape& shape, const std::string& source) {
  CaseSet all = cases(shape);
  const auto changed = [](TestCase& made) { return change(*made.answer); };
  if (std::none_of(all.front().cases.begin(), all.front().cases.end(), changed)) {
    throw std::logic_error(shape.name + ": no answer that could be another");
  }
  return compare(Verdict::wrong_answer, run(shape, source, all));
}

Outcome Suite::after_deed(const Shape& shape, const std::string& source, Verdict wanted, int deed) {
  return compare(wanted, run(shape, source, {{CaseGroup::sample, {test_case(shape, shape.deed, deed)}}}));
}

Outcome Suite::run_time_error(const Shape& shape, const std::string& source) {
  const Judgement judgement = run(shape, source, {{CaseGroup::sample, {test_case(shape, shape.deed, fails)}}});
  Outcome outcome = compare(Verdict::run_time_error, judgement);
  const auto marked = deed_.find(failing_line);
  if (!outcome.difference.empty() || marked == std::string::npos) return outcome;
  const std::size_t line = count_lines(deed_.substr(0, marked)) + 1;
  const std::string& reason = judgement.first_failure()->reason;
  if (!has_number(reason, line)) outcome.difference = fmt::format("the reason does not name line {}: {}", line, reason);
  return outcome;
}

Outcome Suite::compile_error(const Shape& shape, const std::string& source) {
  const std::string ending = source.ends_with('\n') ? "" : "\n";
  const Judgement judgement = run(shape, source + ending + ") this is no code (\n", cases(shape));
  Outcome outcome = compare(Verdict::compile_error, judgement);
  if (!outcome.difference.empty()) return outcome;
  const std::size_t line = count_lines(source + ending) + 1;
  const std::string& log = judgement.build.log;
  if (log.find(language_.file_name()) == std::string::npos || !has_number(log, line)) {
    outcome.difference = fmt::format("the log does not name line {} of {}:\n{}", line, language_.file_name(), log);
  }
  return outcome;
}

Outcome Suite::judge_paste(const std::filesystem::path& file) {
  const std::string source = need(read_file(file));
  const std::string first = source.substr(0, source.find('\n'));
  const std::regex word("[a-z]+(_[a-z]+)*");
  for (std::sregex_iterator at(first.begin(), first.end(), word), end; at != end; ++at) {
    const auto found = std::find_if(shapes().begin(), shapes().end(), [&](const Shape& s) { return s.name == at->str(); });
    if (found != shapes().end()) return accepted(*found, source);
  }
  throw std::runtime_error(file.string() + ": the first line names no shape");
}

}  // namespace rehearse::conformance
