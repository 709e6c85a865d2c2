#include "diagnosis.hpp"

#include <algorithm>
#include <utility>

#include "conclusion.hpp"
#include "crash_reader.hpp"
#include "driver_process.hpp"
#include "wire.hpp"

namespace rehearse {
namespace {

std::optional<Death> death_of(const Turn& turn) {
  if (turn.status == TurnStatus::replied || turn.status == TurnStatus::out_of_memory) return Death{};
  if (turn.status != TurnStatus::ended || !turn.result) return std::nullopt;  // a limit, a stop: it says nothing
  Death death;
  death.manner = turn.result->status == RunStatus::signaled ? Death::Manner::signal : Death::Manner::exit;
  death.signal = turn.result->signal;
  return death;
}

bool tells_something(const Crash& crash) {
  return crash.kind != CrashKind::exit && (crash.kind != CrashKind::unknown || !crash.summary.empty()) &&
         (crash.line != 0 || !crash.summary.empty());
}

}  // namespace

bool Diagnosis::is_worthwhile(const LanguageDefinition& language, const CaseResult& failure) {
  if (!language.diagnosis) return false;
  if (failure.verdict == Verdict::wrong_answer) return true;
  if (failure.verdict != Verdict::run_time_error || !failure.crash || failure.crash->kind == CrashKind::exit) return false;
  return failure.crash->line == 0 || failure.crash->kind == CrashKind::unknown ||
         failure.crash->kind == CrashKind::bad_memory_access;
}

std::optional<Crash> Diagnosis::find_cause(const Language& language, const Problem& problem, const Submission& submission,
                                           const std::vector<TestCase>& cases, std::size_t failing) {
  const LanguageDefinition& definition = language.definition();
  if (!definition.diagnosis || failing >= cases.size() || stop_.stopped()) return std::nullopt;
  BuildRequest request{language, problem.signature, problem.comparison.parameter, submission.source};
  request.build = &definition.diagnosis->build;
  request.run = &definition.diagnosis->run;
  const auto built = builder_.build(request);
  if (!built || !built->build.ok || stop_.stopped()) return std::nullopt;
  auto found = run(definition, problem, *built, cases, failing, failing);
  if (!found && failing > 0 && !stop_.stopped()) found = run(definition, problem, *built, cases, 0, failing);
  return found;
}

std::optional<Crash> Diagnosis::run(const LanguageDefinition& language, const Problem& problem, const Built& built,
                                    const std::vector<TestCase>& cases, std::size_t first, std::size_t last) {
  Limits limits = language.diagnosis->run.limits;
  limits.stack_bytes = 2 * problem.memory_limit;  // instrumented frames are larger
  limits.data_bytes = -1;                         // sanitizers reserve terabytes
  const CaseLimits turn_limits{limits.cpu, limits.wall, limits.memory_bytes};
  Command command = built.run;
  command.fixed_addresses = true;  // with many random bits (vm.mmap_rnd_bits) the shadow would sometimes find its place taken
  auto process = DriverProcess::start(runner_, command, limits, stop_);
  if (!process) return std::nullopt;
  Turn turn = process->await_ready(turn_limits, built.loads.empty() ? std::string() : load_frame(built.loads));
  for (std::size_t i = first; i <= last && process->alive(); ++i) {
    const auto exchange = encode_case(cases[i].arguments, problem.signature);
    if (!exchange) return std::nullopt;
    ApiCalls calls(problem.signature, cases[i].arguments);
    turn = process->exchange(exchange->request, turn_limits, problem.signature.api.empty() ? nullptr : &calls);
  }
  const auto death = death_of(turn);
  if (!death) return std::nullopt;
  auto crash = CrashReader(language.crashes, language.file_name).read(*death, turn.standard_error_end);
  if (!crash || !tells_something(*crash)) return std::nullopt;
  crash->diagnosed = true;
  return crash;
}

void take_cause(Crash found, const std::string& solution_file, CaseResult& failure) {
  const Crash known = failure.crash.value_or(Crash{});
  found.signal = known.signal;
  // An exception that the driver caught is what it is; the second run knows where it came from.
  if (!known.type.empty()) {
    found.type = known.type;
    found.kind = known.kind;
  }
  if (found.kind == CrashKind::unknown) found.kind = known.kind;
  // The reason so far may tell less of the same crash: it is told anew.
  if (known.signal != 0) {
    const std::string before = explained(describe_signal(known.signal), known, solution_file);
    if (failure.reason.starts_with(before)) failure.reason.replace(0, before.size(), describe_signal(known.signal));
  }
  failure.reason = explained(failure.reason, found, solution_file);
  failure.crash = std::move(found);
}

}  // namespace rehearse
