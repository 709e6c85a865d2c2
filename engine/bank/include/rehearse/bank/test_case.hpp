#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/bank/program_rules.hpp"
#include "rehearse/bank/signature.hpp"

namespace rehearse {

// Judged in this order.
// own: the candidate's, in the workspace; no group of a package. secret: of a whole program, in place of edge, random and
// large.
enum class CaseGroup { sample, edge, random, large, own, secret };

[[nodiscard]] std::string_view to_string(CaseGroup group);
[[nodiscard]] std::optional<CaseGroup> parse_case_group(std::string_view text);

struct TestCase {
  std::string name;
  std::vector<std::string> tags;
  Arguments arguments;
  std::optional<Value> answer;  // the expected one; absent in a generated case until the oracle has given it
  // Of a whole program's case in a package, whose texts may be large: they are read when the case runs. Arguments and answer
  // are there as well in a sample.
  std::optional<ProgramCase> program = {};
};

// One line of a case file: {"name": ..., "tags": [...], "args": {...}, "answer": ...}. "args" is by parameter name; for a
// class problem {"operations": [...], "arguments": [...]}. Errors name the expectation; the caller adds file and line.
[[nodiscard]] Result<TestCase> parse_test_case(std::string_view line, const Signature& signature);
[[nodiscard]] std::string to_json_line(const TestCase& test_case, const Signature& signature);

// The "args" object alone: what a generator program prints, a line a case.
[[nodiscard]] Result<Arguments> parse_arguments(std::string_view json, const Signature& signature);
[[nodiscard]] std::string to_json_object(const Arguments& arguments, const Signature& signature);

// Every line of a case file; blank lines are skipped. Errors read "<file>:<line>: ...", one a line, all
// of them.
[[nodiscard]] Result<std::vector<TestCase>> parse_case_file(std::string_view content, const Signature& signature,
                                                            const std::string& file);

}  // namespace rehearse
