#include "checker_program.hpp"

#include <algorithm>
#include <chrono>
#include <optional>
#include <string_view>
#include <utility>

#include <fmt/format.h>

#include "batch.hpp"
#include "plain_text.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/judge/submission.hpp"

namespace rehearse {
namespace {

constexpr Millis time_of_a_check{5'000};
constexpr std::int64_t memory_of_checks = 512LL << 20U;
constexpr std::size_t most_checks = 1'000;  // as long as each may take: a backstop on the life of one process
constexpr std::size_t max_reason_bytes = 400;

// What a case gives in place of this parameter.
Parameter plain(const Parameter& parameter) { return Parameter{parameter.name, case_type(parameter)}; }

// The reason of "43 the path ends too early", of 43 alone a general one; nothing of what is no verdict.
std::optional<Check> verdict_of(std::string_view text) {
  const std::string_view code = text.substr(0, text.find(' '));
  if (code == std::to_string(accepted_code) && code == text) return Check{};
  if (code != std::to_string(wrong_code)) return std::nullopt;
  text.remove_prefix(std::min(code.size() + 1, text.size()));
  std::string reason = plain_text_in_one_line(text.substr(0, max_reason_bytes));
  return Check{Verdict::wrong_answer, reason.empty() ? "this is no valid answer" : std::move(reason)};
}

class ProgramChecker : public Checker {
 public:
  ProgramChecker(Runner& runner, const Languages& languages, Builder& builder, const Problem& problem, const StopSignal& stop)
      : runner_(runner), languages_(languages), builder_(builder), problem_(problem), stop_(stop) {}

  Check check(const TestCase& test_case, const Value& output) override {
    if (!test_case.answer) return {};
    if (!batch_ && fault_.empty()) prepare();
    if (!fault_.empty()) return failed(fault_);
    TestCase question{test_case.name, {}, test_case.arguments, std::nullopt};
    question.arguments.push_back(*test_case.answer);
    question.arguments.push_back(output);
    const auto outcome = batch_->run_case(question, CaseGroup::own);
    if (!outcome) return failed(outcome.error().message);
    const CaseResult& result = outcome->result;
    if (result.verdict != Verdict::accepted || !outcome->output || outcome->output->string() == nullptr) {
      return failed(fmt::format("on {}: {}: {}", test_case.name, title(result.verdict), result.reason));
    }
    const std::string& said = *outcome->output->string();
    auto verdict = verdict_of(said);
    if (verdict) return std::move(*verdict);
    return failed(fmt::format("on {}: it returned \"{}\", neither \"{}\" nor \"{} <reason>\"", test_case.name,
                              plain_text_in_one_line(said.substr(0, 80)), accepted_code, wrong_code));
  }

 private:
  [[nodiscard]] Check failed(const std::string& what) const {
    return {Verdict::judge_error, fmt::format("{}: the package's checker {} failed: {}; this is no fault of the submission",
                                              problem_.slug, problem_.comparison.program, what)};
  }

  void prepare() {
    auto built = build();
    if (!built) {
      fault_ = built.error().message;
    } else if (!built->build.ok) {
      fault_ = "it does not compile:\n" + built->build.log;
    } else {
      built_ = std::move(*built);
      batch_.emplace(runner_, asked_, language_->definition(), built_, Pressure::judged, most_checks, stop_);
    }
  }

  Result<Built> build() {
    auto signature = checker_signature(problem_);
    if (!signature) return unexpected(signature.error());
    const auto language = languages_.for_file(problem_.comparison.program);
    if (!language) return unexpected(language.error());
    auto source = read_file(problem_.folder / problem_.comparison.program, max_source_bytes);
    if (!source) return unexpected(source.error());
    language_ = *language;
    asked_.slug = problem_.slug;
    asked_.signature = std::move(*signature);
    asked_.cpu_limit = time_of_a_check;
    asked_.memory_limit = memory_of_checks;
    return builder_.build({*language_, asked_.signature, asked_.comparison.parameter, *source});
  }

  Runner& runner_;
  const Languages& languages_;
  Builder& builder_;
  const Problem& problem_;
  const StopSignal& stop_;
  Problem asked_;  // whose "submission" the checker is
  const Language* language_ = nullptr;
  Built built_;
  std::optional<Batch> batch_;
  std::string fault_;  // why there can be none
};

}  // namespace

Result<Signature> checker_signature(const Problem& problem) {
  if (problem.signature.is_class || problem.signature.is_query || problem.signature.is_round_trip) {
    return unexpected(ErrorCode::bad_input, "only a function's outputs can be checked by a program");
  }
  const Method& function = problem.signature.function();
  Type output = function.result_of.empty() ? function.result : Type{TypeKind::integer, {}};
  Method check{"check", {}, Type{TypeKind::string, {}}};
  for (const Parameter& parameter : function.parameters) {
    check.parameters.push_back(plain(parameter));
    if (parameter.name == problem.comparison.parameter) output = parameter.type;
  }
  check.parameters.push_back({"answer", output});
  check.parameters.push_back({"output", output});
  Signature signature;
  signature.methods = {std::move(check)};
  return signature;
}

std::unique_ptr<Checker> make_checker(Runner& runner, const Languages& languages, Builder& builder, const Problem& problem,
                                      const StopSignal& stop) {
  if (problem.comparison.kind != ComparisonKind::checker) return value_checker(problem);
  return std::make_unique<ProgramChecker>(runner, languages, builder, problem, stop);
}

}  // namespace rehearse
