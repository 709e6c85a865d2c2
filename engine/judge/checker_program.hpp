#pragma once

#include <memory>

#include "rehearse/base/result.hpp"
#include "rehearse/judge/language.hpp"
#include "rehearse/sandbox/runner.hpp"
#include "builder.hpp"
#include "checker.hpp"
#include "stop_signal.hpp"

namespace rehearse {

inline constexpr int accepted_code = 42;  // the ICPC's exit codes of an output validator
inline constexpr int wrong_code = 43;

// The method that a checker program has: `check` with the parameters of a case, hidden ones too, then "answer" and "output",
// which returns "42", or "43" and a reason. The error says why a problem cannot have one.
[[nodiscard]] Result<Signature> checker_signature(const Problem& problem);

// The problem's checker: a program of its package, written as a submission is, in any language. It runs in the sandbox like
// one, in one process for as long as it lives, so that a case costs a message and not a start. It is built and started with the
// first output to check. Whatever it does wrong is a judge_error that names the package. Any other problem gets its
// value_checker. All but the stop signal's state is borrowed, and outlives it.
[[nodiscard]] std::unique_ptr<Checker> make_checker(Runner& runner, const Languages& languages, Builder& builder,
                                                    const Problem& problem, const StopSignal& stop);

}  // namespace rehearse
