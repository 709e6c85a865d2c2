#include "conclusion.hpp"

#include <csignal>
#include <string_view>
#include <type_traits>
#include <utility>

#include <fmt/core.h>

#include "build_log.hpp"
#include "plain_text.hpp"
#include "rehearse/judge/submission.hpp"

namespace rehearse {
namespace {

constexpr const char* closed_replies = "the program closed descriptor 4, which belongs to the judge";

double in_seconds(Micros time) { return static_cast<double>(time.count()) / 1e6; }

std::string too_slow(Millis limit) { return fmt::format("more than {:.2f} s of CPU time", in_seconds(limit)); }
std::string too_much_memory(std::int64_t limit) { return fmt::format("more than {} MiB of memory", limit >> 20U); }
std::string idle(const Turn& turn) {
  return fmt::format("idle: {:.2f} s of CPU time used in {:.1f} s", in_seconds(turn.cpu), in_seconds(turn.wall));
}

// The exit codes by which a driver says that it lost a descriptor; otherwise the program's own.
std::string describe_exit(int exit_code, const char* where = " inside the call") {
  if (exit_code == exit_without_replies) return closed_replies;
  if (exit_code == exit_without_requests)
    return "the program read, closed or replaced descriptor 3, which belongs to the judge";
  return fmt::format("the program ended{} (exit code {})", where, exit_code);
}

Conclusion by_signal(int signal) {
  Conclusion conclusion{Verdict::run_time_error, describe_signal(signal), {}};
  conclusion.death = Death{Death::Manner::signal, signal, {}, {}, 0};
  return conclusion;
}

Conclusion by_exit(int exit_code) {
  Conclusion conclusion{Verdict::run_time_error, describe_exit(exit_code), {}};
  if (exit_code != exit_without_replies && exit_code != exit_without_requests)
    conclusion.death = Death{Death::Manner::exit, 0, {}, {}, 0};
  return conclusion;
}

Conclusion of_end(const RunResult& result, const Turn& turn, const CaseLimits& limits) {
  switch (result.status) {
    case RunStatus::timed_out: return {Verdict::time_limit_exceeded, too_slow(limits.cpu), {}};
    case RunStatus::idle_timed_out: return {Verdict::time_limit_exceeded, idle(turn), {}};
    case RunStatus::out_of_memory: return {Verdict::memory_limit_exceeded, too_much_memory(limits.memory_bytes), {}};
    case RunStatus::output_exceeded: return {Verdict::output_limit_exceeded, "too much output", {}};
    case RunStatus::signaled: return by_signal(result.signal);
    case RunStatus::exited: return by_exit(result.exit_code);
    case RunStatus::killed: return {Verdict::judge_error, "the run was stopped", {}};
    case RunStatus::sandbox_error: return {Verdict::judge_error, "the sandbox failed: " + result.message, {}};
  }
  return {};
}

// Anything but a reply; nothing if there is one.
std::optional<Conclusion> of_status(const Turn& turn, const CaseLimits& limits, const Signature& signature) {
  switch (turn.status) {
    case TurnStatus::replied: return std::nullopt;
    case TurnStatus::ended: return of_end(turn.result.value_or(RunResult{}), turn, limits);
    case TurnStatus::timed_out: return Conclusion{Verdict::time_limit_exceeded, too_slow(limits.cpu), {}};
    case TurnStatus::idle_timed_out: return Conclusion{Verdict::time_limit_exceeded, idle(turn), {}};
    case TurnStatus::out_of_memory: return Conclusion{Verdict::memory_limit_exceeded, too_much_memory(limits.memory_bytes), {}};
    case TurnStatus::output_exceeded:
      return Conclusion{Verdict::output_limit_exceeded, "more than 16 MiB written to stdout and stderr", {}};
    case TurnStatus::no_frame:
      return Conclusion{Verdict::run_time_error, "the program wrote to descriptor 4, which belongs to the judge", {}};
    case TurnStatus::channel_closed: return Conclusion{Verdict::run_time_error, closed_replies, {}};
    case TurnStatus::call_refused: {
      const CallRefusal refusal = turn.refusal.value_or(CallRefusal{});
      return Conclusion{refusal.verdict, refusal.reason, {}};
    }
    case TurnStatus::stray_call:
      return Conclusion{Verdict::run_time_error,
                        called_name(std::string_view(turn.frame).substr(1), signature) +
                            " was called while no call of the solution was running",
                        {}};
    case TurnStatus::stopped: return Conclusion{Verdict::judge_error, "the run was stopped", {}};
  }
  return std::nullopt;
}

// Where in a class problem's list it happened.
std::string at_operation(std::uint32_t operation, const Exchange& exchange, const Signature& signature) {
  if (!signature.is_class || operation > exchange.operations.size()) return {};
  const std::string& name = operation == 0 ? signature.class_name : signature.methods[exchange.operations[operation - 1]].name;
  return fmt::format(" in operation {} ({})", operation, name);
}

class ReplyJudge {
 public:
  // `checker` null: there is no case yet.
  ReplyJudge(const Exchange& exchange, const Problem& problem, const TestCase& test_case, Checker* checker)
      : exchange_(exchange), problem_(problem), test_case_(test_case), checker_(checker) {}

  Conclusion operator()(const ReadyReply&) const { return forged("a second ready frame"); }
  Conclusion operator()(const MalformedReply& reply) const { return forged(reply.text); }
  Conclusion operator()(const CompileErrorReply&) const { return forged("a compile error after the start"); }
  Conclusion operator()(const OutOfMemoryReply&) const {
    return {Verdict::memory_limit_exceeded, "the program could not get the memory that it asked for", {}, Attestation::memory};
  }
  Conclusion operator()(const ExceptionReply& reply) const {
    std::string reason = plain_text_in_one_line(reply.type);
    if (!reply.message.empty()) reason += ": " + plain_text_in_one_line(reply.message);
    if (reply.line != 0) reason += fmt::format(" (line {})", reply.line);
    reason += at_operation(reply.operation, exchange_, problem_.signature);
    const int line = reply.line > max_source_bytes ? 0 : static_cast<int>(reply.line);
    return {Verdict::run_time_error,
            std::move(reason),
            {},
            Attestation::exception,
            Death{Death::Manner::exception, 0, reply.type, reply.message, line}};
  }
  Conclusion operator()(const BadAnswerReply& reply) const {
    return {Verdict::wrong_answer,
            plain_text_in_one_line(reply.text) + at_operation(reply.operation, exchange_, problem_.signature),
            {},
            Attestation::shape};
  }
  Conclusion operator()(const AnswerReply& reply) const {
    Conclusion conclusion;
    conclusion.verdict = Verdict::wrong_answer;
    conclusion.driver_time = reply.driver_time;
    if (reply.parameter) conclusion.attested = Attestation::parameter;
    conclusion.output = pick_output(reply, conclusion.reason);
    if (!conclusion.output) return conclusion;
    Check check = checker_ == nullptr ? Check{} : checker_->check(test_case_, *conclusion.output);
    conclusion.verdict = check.verdict;
    conclusion.reason = std::move(check.reason);
    return conclusion;
  }

 private:
  static Conclusion forged(const std::string& what) {
    return {Verdict::run_time_error, "the program wrote to descriptor 4, which belongs to the judge (" + what + ")", {}};
  }

  [[nodiscard]] std::optional<Value> pick_output(const AnswerReply& reply, std::string& reason) const {
    if (!reply.parameter) return reply.result;
    if (!problem_.comparison.returned_prefix) return reply.parameter;
    const Value::Array* elements = reply.parameter->array();
    const std::int64_t* count = reply.result.integer();
    if (elements == nullptr || count == nullptr) {
      reason = "the first elements of this parameter cannot be compared";
      return std::nullopt;
    }
    if (*count < 0 || static_cast<std::size_t>(*count) > elements->size()) {
      reason = fmt::format("the returned length {} is not between 0 and {}", *count, elements->size());
      return std::nullopt;
    }
    return Value(Value::Array(elements->begin(), elements->begin() + *count));
  }

  const Exchange& exchange_;
  const Problem& problem_;
  const TestCase& test_case_;
  Checker* checker_;
};

}  // namespace

namespace {

struct SignalWords {
  std::string name;
  std::string hint;  // what it often is; empty if the name says it
};

SignalWords words_of_signal(int signal) {
  switch (signal) {
    case SIGSEGV: return {"segmentation fault", "often an index out of range, a null pointer or very deep recursion"};
    case SIGFPE: return {"division by zero", ""};
    case SIGABRT: return {"abort", "often a failed assertion, a damaged heap or an exception that nothing caught"};
    case SIGBUS: return {"bus error", "often an index far out of range"};
    case SIGILL: return {"illegal instruction", "often a function that ends without returning a value"};
    case SIGTRAP: return {"trap", "often a function that ends without returning a value"};
    case SIGSYS: return {"a system call that the sandbox does not allow", ""};
    case SIGKILL: return {"killed", ""};
    default: return {fmt::format("ended by signal {}", signal), ""};
  }
}

}  // namespace

std::string describe_signal(int signal) {
  const SignalWords words = words_of_signal(signal);
  return words.hint.empty() ? words.name : fmt::format("{} ({})", words.name, words.hint);
}

std::string explained(const std::string& reason, const Crash& crash, const std::string& solution_file) {
  const std::string place = crash.line == 0 ? std::string() : fmt::format(" ({} line {})", solution_file, crash.line);
  const std::string plain = crash.signal == 0 ? std::string() : describe_signal(crash.signal);
  if (crash.signal != 0 && reason.starts_with(plain)) {
    const std::string name = words_of_signal(crash.signal).name;
    const bool known = crash.kind != CrashKind::unknown && crash.kind != CrashKind::bad_memory_access;
    std::string cause = !crash.summary.empty() ? crash.summary : known ? std::string(words(crash.kind)) : std::string();
    if (cause == name) cause.clear();
    if (cause.empty() && crash.line == 0) return reason;
    return (cause.empty() ? name : fmt::format("{}: {}", name, cause)) + place + reason.substr(plain.size());
  }
  // The runtime of the language may have said more before it ended the program (Go).
  const bool said_more = crash.diagnosed || (reason.starts_with("the program ended") && crash.kind != CrashKind::exit);
  const std::string found = said_more && !crash.summary.empty() && crash.type.empty() ? "; " + crash.summary : std::string();
  return reason + found + (reason.find("(line ") == std::string::npos ? place : std::string());
}

Conclusion conclude(const Turn& turn, const CaseLimits& limits, const Exchange& exchange, const Problem& problem,
                    const TestCase& test_case, Checker& checker) {
  if (auto without_reply = of_status(turn, limits, problem.signature)) return std::move(*without_reply);
  const Reply reply = decode_reply(turn.frame, exchange, problem.signature, problem.comparison.parameter);
  return std::visit(ReplyJudge(exchange, problem, test_case, &checker), reply);
}

Conclusion conclude_start(const Turn& turn, const CaseLimits& limits, const Problem& problem) {
  if (auto failed = of_status(turn, limits, problem.signature)) {
    const bool ended = turn.status == TurnStatus::ended && turn.result && turn.result->status == RunStatus::exited;
    if (ended) failed->reason = describe_exit(turn.result->exit_code, "");
    failed->reason += ", before the first case";
    return std::move(*failed);
  }
  const Exchange nothing;
  const Reply reply = decode_reply(turn.frame, nothing, problem.signature, problem.comparison.parameter);
  if (std::holds_alternative<ReadyReply>(reply)) return {Verdict::accepted, {}, {}};
  if (const auto* failed = std::get_if<CompileErrorReply>(&reply)) {
    return {Verdict::compile_error, clean_log(failed->log, {}), {}};
  }
  if (std::holds_alternative<AnswerReply>(reply)) {
    return {Verdict::run_time_error, "the program wrote to descriptor 4, which belongs to the judge", {}};
  }
  return std::visit(ReplyJudge(nothing, problem, TestCase(), nullptr), reply);
}

}  // namespace rehearse
