#include "batch.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <utility>

#include "broken_pipe_guard.hpp"
#include "tool_chain.hpp"

namespace rehearse {
namespace {

constexpr std::chrono::hours longest_process{24};
constexpr std::chrono::seconds longest_early{5};

Millis scaled(Millis time, double factor) {
  return Millis{static_cast<Millis::rep>(std::llround(static_cast<double>(time.count()) * factor))};
}

Excerpt output_excerpt(std::string before, const std::string& during) {
  const bool cut = before.size() >= kept_output_bytes || during.size() >= kept_output_bytes;
  Excerpt excerpt = make_excerpt(std::move(before) + during, kept_output_bytes);
  excerpt.truncated = excerpt.truncated || cut;
  return excerpt;
}

// At least so many bytes of a text that has more, and whole characters.
std::string beginning_of(const std::string& text, std::size_t bytes) {
  const auto is_inside = [&](std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0U) == 0x80U;
  };
  while (is_inside(bytes)) ++bytes;
  return text.substr(0, bytes);
}

// Compact JSON that stops soon after `max_bytes`: arguments of a large case would take megabytes only to be cut.
void append_json(std::string& text, const Value& value, std::size_t max_bytes) {
  const Value::Array* elements = value.array();
  if (const std::string* string = value.string(); string != nullptr && string->size() > max_bytes) {
    text += to_json(Value(beginning_of(*string, max_bytes)));
    return;
  }
  if (elements == nullptr) {
    text += to_json(value);
    return;
  }
  text += '[';
  for (std::size_t i = 0; i < elements->size() && text.size() <= max_bytes; ++i) {
    if (i != 0) text += ',';
    append_json(text, (*elements)[i], max_bytes);
  }
  text += ']';
}

Excerpt value_excerpt(const Value& value) {
  std::string text;
  append_json(text, value, max_excerpt_bytes);
  return make_excerpt(std::move(text));
}

Excerpt arguments_excerpt(const Arguments& arguments, const Signature& signature) {
  std::string text = "{";
  const std::vector<Parameter>* parameters = signature.is_class ? nullptr : &signature.function().parameters;
  for (std::size_t i = 0; i < arguments.size() && text.size() <= max_excerpt_bytes; ++i) {
    const std::string name = parameters != nullptr && i < parameters->size() ? (*parameters)[i].name
                             : i == 0                                        ? "operations"
                                                                             : "arguments";
    text += (i != 0 ? "," : "") + to_json(Value(name)) + ":";
    append_json(text, arguments[i], max_excerpt_bytes);
  }
  return make_excerpt(text + "}");
}

AnswerMeaning meaning_of_answers(ComparisonKind kind) {
  switch (kind) {
    case ComparisonKind::exact:
    case ComparisonKind::approximate: return AnswerMeaning::the_one;
    case ComparisonKind::one_of:
    case ComparisonKind::statistical: return AnswerMeaning::list;
    case ComparisonKind::property:
    case ComparisonKind::checker: return AnswerMeaning::one_of_several;
  }
  return AnswerMeaning::the_one;
}

}  // namespace

Batch::Batch(Runner& runner, const Problem& problem, const LanguageDefinition& language, const Built& built, Pressure pressure,
             std::size_t cases, const StopSignal& stop, double slowness, std::unique_ptr<Checker> checker)
    : runner_(runner),
      problem_(problem),
      language_(language),
      built_(built),
      run_(built.run),
      stop_(stop),
      warm_(runner),
      checker_(checker ? std::move(checker) : value_checker(problem)) {
  if (problem.signature.is_program) programs_.emplace(runner, problem, language, built, pressure, stop, slowness);
  const std::map<std::string, std::string> values{{"memory_mb", std::to_string(problem.memory_limit >> 20U)}};
  run_.arguments = fill_in(std::move(run_.arguments), values);
  run_.environment = fill_in(std::move(run_.environment), values);
  const double factor = slowness * language.allowance.time_factor * (pressure == Pressure::relaxed ? 10 : 1);
  const std::int64_t memory = problem.memory_limit + language.allowance.memory_bytes;
  limits_.cpu = scaled(problem.cpu_limit, factor);
  limits_.wall = Limits::wall_for(limits_.cpu);
  limits_.memory_bytes = memory;
  start_limits_ = {language.allowance.start, Limits::wall_for(language.allowance.start), memory};
  const auto turns = static_cast<Millis::rep>(cases) + 1;
  // A backstop: each turn has limits of its own, which the judge enforces. Of many turns it would be more years than the
  // sandbox takes for a limit.
  process_limits_.cpu = std::min<Millis>(start_limits_.cpu + turns * limits_.cpu + Millis{1000}, longest_process);
  process_limits_.wall = std::min<Millis>(10 * (start_limits_.wall + turns * limits_.wall), longest_process);
  process_limits_.memory_bytes = memory;
  process_limits_.stack_bytes = problem.memory_limit;  // less than the memory: endless recursion is a crash, not a lack of it
}

void Batch::limit_cpu(Millis cpu) {
  limits_.cpu = std::min(limits_.cpu, cpu);
  limits_.wall = std::min(limits_.wall, Limits::wall_for(limits_.cpu));
}

Result<DriverProcess> Batch::start_driver() {
  if (!language_.run.loads.empty()) {
    if (auto waiting = warm_.claim(run_, process_limits_)) {
      return DriverProcess(std::move(*waiting), process_limits_.output_bytes, stop_);
    }
  }
  return DriverProcess::start(runner_, run_, process_limits_, stop_);
}

std::optional<WarmStart> Batch::next_start() const {
  if (programs_ || language_.run.loads.empty()) return std::nullopt;
  return WarmStart{run_, process_limits_};
}

void Batch::start_early() {
  if (programs_) return;  // each case has a process of its own
  early_since_ = std::chrono::steady_clock::now();
  early_start_ = std::async(std::launch::async, [this] { return start_now(); });
}

Result<Conclusion> Batch::ensure_started() {
  if (early_start_.valid()) {
    auto started = early_start_.get();
    // An oracle may have taken minutes, which are none of the program's.
    return std::chrono::steady_clock::now() - early_since_ < longest_early ? started : start_now();
  }
  if (process_ && process_->alive()) return Conclusion{Verdict::accepted, {}, {}};
  return start_now();
}

Result<Conclusion> Batch::start_now() {
  process_.reset();
  auto started = start_driver();
  if (!started) return unexpected(started.error());
  process_ = std::move(*started);
  cases_in_process_ = 0;
  start_ = process_->await_ready(start_limits_, built_.loads.empty() ? std::string() : load_frame(built_.loads));
  return conclude_start(start_, start_limits_, problem_);
}

// What the program itself said of its death.
void Batch::explain(const Death& death, std::string_view said, CaseResult& result) const {
  result.crash = CrashReader(language_.crashes, language_.file_name).read(death, said);
  if (result.crash) result.reason = explained(result.reason, *result.crash, language_.file_name);
}

Result<Conclusion> Batch::try_start() {
  if (programs_) return Conclusion{Verdict::accepted, {}, {}};  // it compiles, or its interpreter will say what it cannot
  return ensure_started();
}

Result<Batch::Outcome> Batch::run_case(const TestCase& test_case, CaseGroup group) {
  if (programs_) {
    return programs_->run_case(test_case, group).map([](TrialOutcome ran) {
      return Outcome{std::move(ran.result), std::move(ran.output)};
    });
  }
  Outcome outcome;
  CaseResult& result = outcome.result;
  result.name = test_case.name;
  result.group = group;
  result.tags = test_case.tags;
  result.arguments = arguments_excerpt(test_case.arguments, problem_.signature);
  if (test_case.answer) result.answer = value_excerpt(*test_case.answer);
  result.answer_meaning = meaning_of_answers(problem_.comparison.kind);
  const auto exchange = encode_case(test_case.arguments, problem_.signature);
  if (!exchange) {
    result.reason = exchange.error().message;
    return outcome;
  }
  auto conclusion = ensure_started();
  if (!conclusion) return unexpected(conclusion.error());
  Turn turn = start_;
  if (conclusion->verdict == Verdict::accepted) {
    ApiCalls calls(problem_.signature, test_case.arguments);
    const bool has_api = !problem_.signature.api.empty();
    turn = process_->exchange(exchange->request, limits_, has_api ? &calls : nullptr);
    if (has_api) result.calls = turn.calls;
    *conclusion = conclude(turn, limits_, *exchange, problem_, test_case, *checker_);
    const bool first = cases_in_process_++ == 0;
    result.standard_output = output_excerpt(first ? start_.standard_output : std::string(), turn.standard_output);
    result.standard_error = output_excerpt(first ? start_.standard_error : std::string(), turn.standard_error);
  } else {
    cannot_start_ = true;
    result.standard_output = output_excerpt({}, turn.standard_output);
    result.standard_error = output_excerpt({}, turn.standard_error);
  }
  result.verdict = conclusion->verdict;
  result.reason = std::move(conclusion->reason);
  result.cpu = turn.cpu;
  result.wall = turn.wall;
  result.memory_bytes = turn.memory_bytes;
  result.attested = conclusion->attested;
  if (conclusion->output) result.output = value_excerpt(*conclusion->output);
  if (conclusion->death) explain(*conclusion->death, turn.standard_error_end, result);
  outcome.output = std::move(conclusion->output);
  outcome.driver_time = conclusion->driver_time;
  return outcome;
}

Result<Batch::Outcome> Batch::run_case_alone(const TestCase& test_case, CaseGroup group) {
  // The process of the batch goes on afterwards, with whatever state it has.
  auto batch_process = std::exchange(process_, std::nullopt);
  const int batch_cases = cases_in_process_;
  const Turn batch_start = start_;
  auto alone = run_case(test_case, group);
  process_ = std::move(batch_process);
  cases_in_process_ = batch_cases;
  start_ = batch_start;
  cannot_start_ = false;
  return alone;
}

Result<Batch::Outcome> Batch::run_fresh_or_not(const TestCase& test_case, CaseGroup group) {
  auto outcome = run_case(test_case, group);
  if (!outcome || stop_.stopped()) return outcome;
  CaseResult& result = outcome->result;
  const bool failed = result.verdict != Verdict::accepted && result.verdict != Verdict::judge_error;
  if (!failed || cannot_start_ || cases_in_process_ < 2) return outcome;
  const auto alone = run_case_alone(test_case, group);
  if (!alone) return unexpected(alone.error());
  if (alone->result.verdict == Verdict::accepted) {
    result.state_left_over = true;
    result.reason += "; it passes when run alone: state left over from an earlier case";
  }
  return outcome;
}

Result<void> Batch::run_group(const CaseSetGroup& group, const std::function<void(int)>& done, Judgement& judgement) {
  GroupResult& summary = judgement.groups.emplace_back();
  summary.group = group.group;
  summary.total = static_cast<int>(group.cases.size());
  summary.skipped = summary.total;
  const bool over = cannot_start_ || judgement.verdict == Verdict::judge_error ||
                    std::any_of(judgement.cases.begin(), judgement.cases.end(),
                                [](const CaseResult& c) { return c.verdict == Verdict::time_limit_exceeded; });
  if (over) return {};
  for (const TestCase& test_case : group.cases) {
    auto outcome = run_fresh_or_not(test_case, group.group);
    if (stop_.stopped()) return unexpected(ErrorCode::interrupted, "judging was stopped");
    if (!outcome) return unexpected(outcome.error());
    const CaseResult& result = judgement.cases.emplace_back(std::move(outcome->result));
    --summary.skipped;
    judgement.cpu = std::max(judgement.cpu, result.cpu);
    judgement.memory_bytes = std::max(judgement.memory_bytes, result.memory_bytes);
    if (done) done(static_cast<int>(judgement.cases.size()));
    if (result.verdict == Verdict::compile_error) {
      judgement.verdict = Verdict::compile_error;
      cannot_start_ = true;
      return {};
    }
    if (result.verdict == Verdict::accepted) {
      ++summary.passed;
      continue;
    }
    summary.verdict = result.verdict;
    if (judgement.verdict == Verdict::accepted || result.verdict == Verdict::judge_error) judgement.verdict = result.verdict;
    if (result.verdict == Verdict::judge_error) judgement.reason = result.reason;
    return {};
  }
  return {};
}

Result<void> Batch::run_groups(const CaseGroups& cases, const std::function<void(int)>& done, Judgement& judgement) {
  const BrokenPipeGuard guard;
  judgement.verdict = Verdict::accepted;
  for (const CaseSetGroup* group : cases) {
    if (auto ran = run_group(*group, done, judgement); !ran) return ran;
  }
  return {};
}

}  // namespace rehearse
