#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "rehearse/bank/comparison.hpp"
#include "rehearse/bank/signature.hpp"

namespace rehearse {

// Answers that declare what may come, instead of what must: the kinds one_of and statistical. For a function the answer is the
// list of all valid results. For a class it has such a list in the place of each result of Comparison::methods; a value that is
// there twice is twice as likely, and an empty list means the one of the call before, of the same method.

[[nodiscard]] bool declares_outcomes(const Comparison& comparison);

// The signature of the program that gives the answers: lists in place of the results that may vary.
[[nodiscard]] Signature outcomes_signature(const Signature& signature, const Comparison& comparison);

// Of an answer that has the shape of outcomes_signature: why it cannot be held against any output ("there is no valid result").
[[nodiscard]] std::optional<std::string> find_outcomes_fault(const Signature& signature, const Comparison& comparison,
                                                             const Arguments& arguments, const Value& answer);

struct OutcomeFault {
  std::string words;
  std::optional<std::size_t> operation = {};  // of a class: whose result it is
};

// A fair submission fails a case by the statistics with a probability of at most this: a thousand cases come to 1e-6.
inline constexpr double false_alarm = 1e-9;

// What is wrong with an output; nothing if it is accepted. Every result must be possible. With `statistical`, moreover, for the
// calls of a method with the same possible results, how often each came must be likely, and so must be the pairs of successive
// results; and over all calls in which part of the list the result stands. So neither a biased choice nor a rotation passes.
[[nodiscard]] std::optional<OutcomeFault> find_outcome_fault(const Signature& signature, const Comparison& comparison,
                                                             const Arguments& arguments, const Value& answer,
                                                             const Value& output);

}  // namespace rehearse
