#include "expectation.hpp"

#include <array>
#include <utility>

#include <fmt/core.h>

namespace rehearse {
namespace {

constexpr std::array<Verdict, 7> verdicts{Verdict::accepted,
                                          Verdict::wrong_answer,
                                          Verdict::run_time_error,
                                          Verdict::compile_error,
                                          Verdict::time_limit_exceeded,
                                          Verdict::memory_limit_exceeded,
                                          Verdict::output_limit_exceeded};

tl::unexpected<Error> bad(const std::string& message) { return unexpected(ErrorCode::bad_input, message); }

// The line without the comment's sign; nothing if it is no comment.
std::optional<std::string_view> comment(std::string_view line) {
  for (const std::string_view sign : {"// ", "# "}) {
    if (line.starts_with(sign)) return line.substr(sign.size());
  }
  return std::nullopt;
}

// "2" or nothing.
std::optional<std::size_t> digit(std::string_view text) {
  if (text.size() != 1 || text[0] < '1' || text[0] > '9') return std::nullopt;
  return static_cast<std::size_t>(text[0] - '0');
}

Result<void> read_member(Expectation& expectation, bool& has_verdict, std::string_view key, std::string_view value) {
  if (key == "expect") {
    for (const Verdict verdict : verdicts) {
      if (abbreviation(verdict) != value) continue;
      expectation.verdict = verdict;
      has_verdict = true;
      return {};
    }
    return bad(fmt::format("expect: there is no verdict \"{}\"", value));
  }
  if (key == "reason") {
    expectation.reasons.emplace_back(value);
  } else if (key == "log") {
    expectation.logs.emplace_back(value);
  } else if (key == "problem") {
    expectation.problem = value;
  } else if (key == "case") {
    expectation.case_number = digit(value);
    if (!expectation.case_number) return bad("case: expected a digit from 1");
  } else if (key.starts_with("stdout ") || key.starts_with("stderr ")) {
    const auto number = digit(key.substr(7));
    if (!number) return bad(fmt::format("{}: expected a digit from 1", key));
    expectation.outputs.push_back({std::string(key.substr(0, 6)), *number, std::string(value)});
  }
  return {};
}

void check_text(const std::string& what, const std::string& text, const std::vector<std::string>& parts,
                std::vector<std::string>& found) {
  for (const std::string& part : parts) {
    if (text.find(part) == std::string::npos) found.push_back(fmt::format("{}: expected \"{}\" in \"{}\"", what, part, text));
  }
}

}  // namespace

Result<Expectation> parse_expectation(std::string_view source) {
  Expectation expectation;
  bool has_verdict = false;
  while (!source.empty()) {
    const auto text = comment(source.substr(0, source.find('\n')));
    if (!text) break;
    source.remove_prefix(std::min(source.find('\n'), source.size() - 1) + 1);
    const std::size_t colon = text->find(": ");
    if (colon == std::string_view::npos) continue;
    auto read = read_member(expectation, has_verdict, text->substr(0, colon), text->substr(colon + 2));
    if (!read) return unexpected(read.error());
  }
  if (!has_verdict) return bad("the comment at the top has no line \"expect: <verdict>\"");
  const bool has_words = !expectation.reasons.empty() || !expectation.logs.empty();
  if (expectation.verdict != Verdict::accepted && !has_words) return bad("a failure needs a line \"reason:\" or \"log:\"");
  return expectation;
}

std::vector<std::string> differences(const Expectation& expected, const Judgement& judgement) {
  std::vector<std::string> found;
  if (judgement.verdict != expected.verdict) {
    found.push_back(
        fmt::format("verdict: expected {}, got {}", abbreviation(expected.verdict), abbreviation(judgement.verdict)));
  }
  const CaseResult* failure = judgement.first_failure();
  check_text("reason", failure != nullptr ? failure->reason : judgement.reason, expected.reasons, found);
  check_text("log", judgement.build.log, expected.logs, found);
  if (expected.case_number) {
    const std::size_t number = failure == nullptr ? 0 : static_cast<std::size_t>(failure - judgement.cases.data()) + 1;
    if (number != *expected.case_number) {
      found.push_back(fmt::format("case: expected case {} to fail first, got {}", *expected.case_number, number));
    }
  }
  for (const ExpectedOutput& output : expected.outputs) {
    if (output.number > judgement.cases.size()) {
      found.push_back(fmt::format("{} {}: there is no such case", output.stream, output.number));
      continue;
    }
    const CaseResult& result = judgement.cases[output.number - 1];
    const Excerpt& excerpt = output.stream == "stdout" ? result.standard_output : result.standard_error;
    check_text(fmt::format("{} {}", output.stream, output.number), excerpt.text, {output.text}, found);
  }
  return found;
}

}  // namespace rehearse
