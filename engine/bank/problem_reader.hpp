#pragma once

#include <optional>
#include <string_view>

#include "json_reader.hpp"
#include "package_folder.hpp"
#include "rehearse/bank/bank.hpp"
#include "rehearse/bank/problem.hpp"

namespace rehearse {

// Parses a text; what is malformed is reported with line and column.
[[nodiscard]] std::optional<Json> read_json(std::string_view text, Diagnostics& diagnostics);

[[nodiscard]] bool is_slug(std::string_view text);  // lower-case words and digits joined by "-"

enum class ParameterKind { plain, of_case };  // of_case: may be hidden
[[nodiscard]] std::optional<std::string> read_identifier(const JsonReader& json);
[[nodiscard]] std::optional<std::vector<Parameter>> read_parameters(const JsonReader& json, ParameterKind kind);
// `name_member` is "method" for a function and "name" for a method of a class.
[[nodiscard]] std::optional<Method> read_method_members(const JsonReader& json, std::string_view name_member,
                                                        ParameterKind kind);
// The "api" of a function's signature, if it has one, and whether the hidden parameters go with it.
void read_api(const JsonReader& json, Signature& signature);

// "program" in a signature.
[[nodiscard]] Signature read_program_signature(const JsonReader& json);
// "program" of a problem: how it is judged.
void read_program_rules(const JsonReader& json, Problem& problem);
// data/cases.jsonl: the cases of a whole program, as files of the package.
void read_program_cases(const PackageFolder& package, Problem& problem, Diagnostics& diagnostics);

[[nodiscard]] std::optional<Signature> read_signature(const JsonReader& json);
[[nodiscard]] Comparison default_comparison(const Signature& signature);
[[nodiscard]] std::optional<Comparison> read_comparison(const JsonReader& json, const Signature& signature);

// The members of problem.json, into a problem whose folder and has_generator are set. Faults are reported; what could be read
// is there all the same, so that the case files can be looked at, too. False where there is no sound signature to look at them
// by.
bool read_problem(const JsonReader& json, Problem& problem);

// The members that a list shows.
[[nodiscard]] ProblemSummary read_summary(const JsonReader& json);

}  // namespace rehearse
