#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diagnostics.hpp"
#include "rehearse/bank/comparison.hpp"
#include "rehearse/bank/test_case.hpp"

namespace rehearse {

// Reports where the examples of a statement (fenced blocks with "Input:" and "Output:", see problems/README.md) differ from the
// sample cases; where an answer lists what is valid, an example shows one of it. `statement` collects faults of statement.md,
// `sample` those of data/sample.jsonl.
void check_statement_samples(std::string_view markdown, const std::vector<TestCase>& samples, const Signature& signature,
                             Diagnostics& statement, Diagnostics& sample, const Comparison& comparison = {});

// The same for a query, whose examples are tables: see problems/README.md.
void check_statement_tables(std::string_view markdown, const std::vector<TestCase>& samples, const Signature& signature,
                            Diagnostics& statement, Diagnostics& sample);

}  // namespace rehearse
