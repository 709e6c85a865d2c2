#include <algorithm>
#include <array>
#include <cctype>

#include <fmt/format.h>

#include "rules/rule.hpp"

namespace rehearse {
namespace {

// How programs die, as the words of sanitizers, interpreters and shells tell it (lower case). The first kind that fits counts.
struct Kind {
  std::string_view rule;
  std::string_view title;
  std::array<std::string_view, 5> crashes;  // kinds of crashes, as the judge names them: firmer than words
  std::array<std::string_view, 9> words;
  std::string_view advice;
};
constexpr std::array kinds = {
    Kind{"run-time-error-stack",
         "The stack overflowed",
         {"stack_overflow"},
         {"stack-overflow", "stack overflow", "recursionerror", "recursion depth", "stackoverflow", "call stack size"},
         "Say the base case first, then how each call comes nearer to it; or use a stack of your own."},
    Kind{"run-time-error-overflow",
         "An integer overflowed",
         {"signed_overflow", "bad_shift"},
         {"integer overflow", "arithmetic overflow", "attempt to multiply with overflow", "attempt to add with overflow",
          "cannot be represented in type", "overflowerror"},
         "Bound every sum and product by the constraints before choosing its type."},
    Kind{"run-time-error-null",
         "Something absent was used",
         {"null_pointer"},
         {"null pointer", "nullptr", "nonetype", "nullpointerexception", "nil pointer", "of null", "of undefined",
          "on a `none` value", "address 0x000000000000"},
         "At each dereference say why it cannot be null: the empty list, the missing child, the last node."},
    Kind{"run-time-error-out-of-bounds",
         "An index left its bounds",
         {"out_of_bounds"},
         {"out of range", "out of bounds", "out-of-bounds", "buffer-overflow", "indexerror", "outofbounds", "index out of",
          "subscript", "out_of_range"},
         "Write the range of every index beside its loop, and try the first, the last and the empty case."},
    Kind{"run-time-error-memory",
         "Memory was used that is not there",
         {"use_after_free", "double_free", "bad_free", "invalid_iterator", "bad_memory_access"},
         {"segmentation", "sigsegv", "sigbus", "use-after-free", "double-free", "signal 11", "invalid pointer",
          "use-after-return"},
         "Run the failing case in a debugger; look at the index and the pointer on the line where it stops."},
    Kind{"run-time-error-uninitialised",
         "A value was used that was never set",
         {"uninitialised", "missing_return"},
         {"uninitialized", "unboundlocalerror"},
         "Give every variable a value where it is declared, and every path through a function its return."},
    Kind{"run-time-error-iterator",
         "A container changed while it was walked",
         {"modified_while_iterated"},
         {"changed size during iteration", "concurrentmodification"},
         "Collect what is to change first and change it afterwards, or walk over a copy."},
    Kind{"run-time-error-division",
         "A division by zero",
         {"division_by_zero"},
         {"division by zero", "sigfpe", "zerodivision", "divide by zero", "modulo by zero"},
         "Before each division say why its divisor is not zero."},
    Kind{"run-time-error-uncaught",
         "An error nobody caught",
         {},
         {},
         "Read the last line of the message first, then the line of your own code that it names."},
};

const Kind& kind_of_failure(const std::optional<FailingCase>& failure) {
  if (failure && failure->crash) {
    for (const Kind& kind : kinds) {
      for (const auto crash : kind.crashes) {
        if (!crash.empty() && crash == failure->crash->kind) return kind;
      }
    }
  }
  std::string text = failure ? failure->reason + "\n" + failure->standard_error : std::string{};
  std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  for (const Kind& kind : kinds) {
    for (const auto word : kind.words) {
      if (!word.empty() && text.find(word) != std::string::npos) return kind;
    }
  }
  return kinds.back();
}

// "out of bounds at line 12, in Solution::search: index 5 is out of bounds: there are 5 elements"; empty if nothing is known.
std::string place(const FailingCase& failure) {
  if (!failure.crash || failure.crash->line == 0) return {};
  const FailingCrash& crash = *failure.crash;
  std::string text = crash.kind == "unknown" ? "it stopped" : crash.kind;
  std::ranges::replace(text, '_', ' ');
  text += fmt::format(" at line {}", crash.line);
  if (!crash.function.empty()) text += ", in " + one_line(crash.function, 60);
  if (!crash.summary.empty()) text += ": " + one_line(crash.summary, 120);
  return text;
}

// A run that was asked for, or a submission.
struct Trial {
  Millis at{};
  std::int64_t sequence = 0;
  Verdict verdict = Verdict::accepted;
  const std::optional<FailingCase>* failure = nullptr;
};

std::vector<Trial> trials(const TaskTrace& trace) {
  std::vector<Trial> all;
  for (const auto& run : trace.runs()) {
    if (!run->on_save) all.push_back({run.at, run.sequence, run->verdict, &run->failure});
  }
  for (const auto& submit : trace.submits()) all.push_back({submit.at, submit.sequence, submit->verdict, &submit->failure});
  std::ranges::sort(all, {}, &Trial::sequence);
  return all;
}

// Lost: from the first error of the kind until something ran without a run-time error, or the end.
std::vector<Finding> run_time_errors(const TaskTrace& trace) {
  const auto all = trials(trace);
  std::vector<Finding> findings;
  for (const Kind& kind : kinds) {
    const auto of_kind = [&](const Trial& t) {
      return t.verdict == Verdict::run_time_error && &kind_of_failure(*t.failure) == &kind;
    };
    const auto first = std::ranges::find_if(all, of_kind);
    if (first == all.end()) continue;
    const auto mended = std::find_if(first, all.end(), [](const Trial& t) {
      return t.verdict != Verdict::run_time_error && t.verdict != Verdict::compile_error;
    });
    Finding found;
    found.rule = kind.rule;
    found.cause = Cause::personal_bug;
    found.phase = Phase::code;
    found.title = kind.title;
    found.evidence = {evidence(first->at, "run-time error: " + describe(*first->failure, first->verdict))};
    if (auto where = first->failure->has_value() ? place(**first->failure) : std::string{}; !where.empty())
      found.evidence.push_back(evidence(first->at, where));
    if (const auto times = std::ranges::count_if(all, of_kind); times > 1) {
      found.evidence.push_back(evidence(first->at, fmt::format("the first of {} of this kind", times)));
    }
    if (mended != all.end()) found.evidence.push_back(evidence(mended->at, "mended"));
    found.lost = trace.active(first->at, mended != all.end() ? mended->at : trace.work_end());
    found.advice = kind.advice;
    // The kind as the judge names it is the name of its kata's card.
    const std::string_view named = kind.crashes.front();
    found.drill = named.empty() ? practise_again(trace) : fmt::format("rehearse drill bug:{}", named);
    findings.push_back(std::move(found));
  }
  return findings;
}

constexpr std::array rules = {Rule{"run-time-error", RuleScope::task, run_time_errors}};

}  // namespace

std::span<const Rule> run_time_error_rules() { return rules; }

}  // namespace rehearse
