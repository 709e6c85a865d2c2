#include "program_batch.hpp"

#include <cmath>
#include <utility>

#include <fmt/core.h>

#include "conclusion.hpp"
#include "crash_reader.hpp"
#include "rehearse/bank/text_comparison.hpp"
#include "tool_chain.hpp"

namespace rehearse {
namespace {

constexpr std::size_t kept_error_bytes = 64U << 10U;
constexpr std::int64_t beyond_output = 1LL << 20U;  // for standard error

Excerpt json_excerpt(const std::string& text) {
  // What the excerpt cuts off need not be written first.
  const bool is_long = text.size() > max_excerpt_bytes;
  return make_excerpt(to_json(Value(is_long ? text.substr(0, max_excerpt_bytes) : text)) + (is_long ? " " : ""),
                      max_excerpt_bytes);
}

double in_seconds(std::chrono::microseconds time) { return static_cast<double>(time.count()) / 1e6; }

}  // namespace

ProgramBatch::ProgramBatch(Runner& runner, const Problem& problem, const LanguageDefinition& language, const Built& built,
                           Pressure pressure, const StopSignal& stop, double slowness)
    : runner_(runner), problem_(problem), language_(language), built_(built), stop_(stop), run_(built.run) {
  const std::map<std::string, std::string> values{{"memory_mb", std::to_string(problem.memory_limit >> 20U)}};
  run_.arguments = fill_in(std::move(run_.arguments), values);
  run_.environment = fill_in(std::move(run_.environment), values);
  const double factor = slowness * (pressure == Pressure::relaxed ? 10 : 1);
  limits_.cpu = Millis{std::llround(static_cast<double>(problem.cpu_limit.count()) * factor)};
  limits_.wall = Limits::wall_for(limits_.cpu);
  limits_.memory_bytes = problem.memory_limit + language.allowance.memory_bytes;
  limits_.stack_bytes = problem.memory_limit;
  limits_.output_bytes = problem.program.output_limit + beyond_output;
}

Result<ProgramBatch::Texts> ProgramBatch::texts_of(const TestCase& test_case) {
  Texts texts;
  const auto* input = test_case.arguments.empty() ? nullptr : test_case.arguments.front().string();
  if (input != nullptr || !test_case.program) {
    if (input != nullptr) texts.input = *input;
    if (test_case.answer && test_case.answer->string() != nullptr) {
      texts.answer = *test_case.answer->string();
      texts.has_answer = true;
    }
    return texts;
  }
  auto read = read_program_text(test_case.program->input);
  if (!read) return unexpected(read.error());
  auto answer = read_program_text(test_case.program->answer);
  if (!answer) return unexpected(answer.error());
  return Texts{std::move(*read), std::move(*answer), true};
}

Command ProgramBatch::command_for(const TestCase& test_case) const {
  Command command = run_;
  if (!test_case.program) return command;
  const auto& more = test_case.program->arguments;
  command.arguments.insert(command.arguments.end(), more.begin(), more.end());
  return command;
}

std::vector<std::string> ProgramBatch::flags_of(const TestCase& test_case) const {
  return test_case.program ? test_case.program->flags : problem_.program.flags;
}

Result<TrialOutcome> ProgramBatch::run_case(const TestCase& test_case, CaseGroup group) {
  TrialOutcome outcome;
  CaseResult& result = outcome.result;
  result.name = test_case.name;
  result.group = group;
  result.tags = test_case.tags;
  const auto texts = texts_of(test_case);
  if (!texts) {
    result.reason = texts.error().message;
    return outcome;
  }
  result.arguments = json_excerpt(texts->input);
  // By parameter name, as all arguments are.
  result.arguments.text = "{\"input\":" + result.arguments.text + (result.arguments.truncated ? "" : "}");
  if (texts->has_answer && !problem_.signature.is_interactive) result.answer = json_excerpt(texts->answer);
  const auto ran =
      problem_.signature.is_interactive ? run_interactively(test_case, *texts, outcome) : run_alone(test_case, *texts, outcome);
  if (!ran) return unexpected(ran.error());
  return outcome;
}

// What the run says by itself. False if that decides.
bool ProgramBatch::ended_well(const RunResult& run, std::string_view standard_error, CaseResult& result) const {
  result.cpu = run.cpu;
  result.wall = run.wall;
  result.memory_bytes = run.memory_bytes;
  const auto decided = [&](Verdict verdict, std::string reason) {
    result.verdict = verdict;
    result.reason = std::move(reason);
    return false;
  };
  const auto died = [&](const Death& death, std::string reason) {
    decided(Verdict::run_time_error, std::move(reason));
    result.crash = CrashReader(language_.crashes, language_.file_name).read(death, standard_error);
    if (result.crash) result.reason = explained(result.reason, *result.crash, language_.file_name);
    return false;
  };
  switch (run.status) {
    case RunStatus::exited: {
      if (run.exit_code == 0) return true;
      return died(Death{Death::Manner::exit, 0, {}, {}, 0}, fmt::format("the program ended with exit code {}", run.exit_code));
    }
    case RunStatus::signaled: return died(Death{Death::Manner::signal, run.signal, {}, {}, 0}, describe_signal(run.signal));
    case RunStatus::timed_out:
      return decided(Verdict::time_limit_exceeded, fmt::format("more than {:.2f} s of CPU time", in_seconds(limits_.cpu)));
    case RunStatus::idle_timed_out:
      return decided(Verdict::time_limit_exceeded,
                     fmt::format("idle: {:.2f} s of CPU time used in {:.1f} s", in_seconds(run.cpu), in_seconds(run.wall)));
    case RunStatus::out_of_memory:
      return decided(Verdict::memory_limit_exceeded, fmt::format("more than {} MiB of memory", limits_.memory_bytes >> 20U));
    case RunStatus::output_exceeded:
      return decided(Verdict::output_limit_exceeded,
                     fmt::format("more than {} MiB written", problem_.program.output_limit >> 20U));
    case RunStatus::killed: return decided(Verdict::judge_error, "the run was stopped");
    case RunStatus::sandbox_error: return decided(Verdict::judge_error, "the sandbox failed: " + run.message);
  }
  return false;
}

void ProgramBatch::take_word(const ValidatorWord& word, CaseResult& result) {
  switch (word.kind) {
    case ValidatorWord::Kind::accepted: result.verdict = Verdict::accepted; return;
    case ValidatorWord::Kind::rejected:
      result.verdict = Verdict::wrong_answer;
      result.reason = word.message.empty() ? "the validator rejects the output" : word.message;
      return;
    case ValidatorWord::Kind::failed:
      result.verdict = Verdict::judge_error;
      result.reason = word.message;
      return;
  }
}

Result<void> ProgramBatch::compare(const TestCase& test_case, const Texts& texts, const std::string& output,
                                   CaseResult& result) {
  result.verdict = Verdict::accepted;
  if (!texts.has_answer) return {};
  if (built_.validator != nullptr) {
    const auto word =
        validate_output(runner_, problem_, *built_.validator, {texts.input, texts.answer}, flags_of(test_case), output);
    if (!word) return unexpected(word.error());
    take_word(*word, result);
    return {};
  }
  const auto comparison = TextComparison::parse(flags_of(test_case));
  if (!comparison) return unexpected(comparison.error());
  result.reason = comparison->difference(texts.answer, output);
  if (!result.reason.empty()) result.verdict = Verdict::wrong_answer;
  return {};
}

Result<void> ProgramBatch::run_alone(const TestCase& test_case, const Texts& texts, TrialOutcome& outcome) {
  CaseResult& result = outcome.result;
  auto ran = runner_.run(command_for(test_case), limits_, texts.input, static_cast<std::size_t>(limits_.output_bytes));
  if (!ran) return unexpected(ran.error());
  result.standard_error = make_excerpt(ran->standard_error.substr(0, kept_error_bytes), kept_error_bytes);
  result.output = json_excerpt(ran->standard_output);
  if (!ended_well(ran->result, ran->standard_error, result)) return {};
  if (static_cast<std::int64_t>(ran->standard_output.size()) > problem_.program.output_limit) {
    result.verdict = Verdict::output_limit_exceeded;
    result.reason = fmt::format("more than {} MiB written", problem_.program.output_limit >> 20U);
    return {};
  }
  if (auto compared = compare(test_case, texts, ran->standard_output, result); !compared) return compared;
  outcome.output = Value(std::move(ran->standard_output));
  return {};
}

Result<void> ProgramBatch::run_interactively(const TestCase& test_case, const Texts& texts, TrialOutcome& outcome) {
  CaseResult& result = outcome.result;
  if (built_.validator == nullptr) {
    result.reason = "this interactive problem has no program that it could be solved against";
    return {};
  }
  const Command validator = validator_command(*built_.validator, {texts.input, texts.answer}, flags_of(test_case), ">&4");
  Limits validator_time = validator_limits(problem_);
  validator_time.wall += limits_.wall;
  Limits program_limits = limits_;
  program_limits.output_bytes = problem_.program.output_limit;
  const auto met = interact(runner_, command_for(test_case), program_limits, validator, validator_time, stop_);
  if (!met) return unexpected(met.error());
  result.standard_error = make_excerpt(met->program_error, kept_error_bytes);
  std::string conversation = met->conversation.text();
  result.output = json_excerpt(conversation);
  outcome.output = Value(std::move(conversation));
  const ValidatorWord word = read_report(met->report, met->validator, met->validator_error);
  const bool well = ended_well(met->program, met->program_error, result);
  // A program that the validator had refused already may have died of that; one that is out of a limit is not excused by it.
  const bool refused_first = !met->program_first && word.kind == ValidatorWord::Kind::rejected;
  const bool by_death = result.verdict == Verdict::run_time_error || met->program.status == RunStatus::killed;
  if (well || (refused_first && by_death)) {
    result.crash.reset();
    result.reason.clear();
    take_word(word, result);
  }
  return {};
}

}  // namespace rehearse
