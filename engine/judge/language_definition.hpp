#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/bank/type.hpp"
#include "rehearse/sandbox/limits.hpp"
#include "crash_rules.hpp"
#include "language_head.hpp"

namespace rehearse {

// language.json, checked, with the files it names read in. Reference: engine/languages/README.md.

// How a type is written; "{}" stands for the element's type.
struct TypePattern {
  std::string type;
  std::string parameter;  // as the type of a parameter, where that differs ("vector<{}>&"); else equal to type
  std::string element;    // as the element of a list, where that differs ("Integer"); else equal to type
};

enum class Naming { as_given, snake_case };

struct LanguageFile {
  std::string name;     // in the sandbox or the workspace
  std::string content;  // a mustache template if is_template
  bool is_template = false;
};

// The command that is tried where the first one failed and its log holds one of the texts: its result counts.
struct LanguageFallback {
  std::vector<std::string> arguments;
  std::vector<std::string> when;
};

// One program that is run in the sandbox. Arguments hold placeholders: {compiler}, and for generators {name}, {seed}, {count}.
struct LanguageStep {
  std::vector<std::string> arguments;
  std::vector<std::string> environment;
  std::vector<std::string> inputs;  // names of LanguageDefinition::files, or the solution's own
  std::vector<std::string> outputs;
  std::vector<std::string> hide;  // a line of the log that holds one of these is left out
  std::optional<LanguageFallback> fallback;
  std::vector<std::string> loads;  // of a run: the files that the driver gets by a load request
  Limits limits;
};

// Files that all builds and runs of the language share, made once: a precompiled header, a driver compiled ahead, a tool.
struct LanguageShared {
  bool required = false;            // nothing can be built without them: made on first use
  std::vector<LanguageStep> steps;  // each finds what those before it made
  Limits limits;                    // of each step: those of a build unless it says otherwise
};

// A second build and run of what failed, whose report says why.
struct LanguageDiagnosis {
  LanguageStep build;
  LanguageStep run;  // with limits: of the whole run, in place of the problem's
};

// How a solution is debugged: an ordinary program with symbols, and a debugger of this machine on it. {folder}, {solution},
// {function} and its {line} are placeholders in all of it, and in the files.
struct LanguageDebug {
  std::optional<LanguageStep> build;  // in the sandbox; its outputs go into the folder
  std::vector<std::string> inputs;    // names of LanguageDefinition::files that go there
  std::map<std::string, std::vector<std::string>> programs;
  std::string install_hint;
  std::vector<std::string> arguments;
  std::vector<std::string> environment;
  LanguageFile editor;  // a configuration for an editor; empty content: none
};

struct LanguageAllowance {
  double time_factor = 1;  // times the problem's CPU limit
  std::chrono::milliseconds start{0};
  std::int64_t memory_bytes = 0;  // besides the problem's memory limit
};

struct LanguageGenerator {
  std::string file_name;
  std::vector<std::string> arguments;
};

// How a whole program, which has a main of its own, is built and run: a solution of such a problem, or a program of a package
// (a validator). In arguments and inputs {sources} stands for all its files, in arguments {main} for the first of them.
struct LanguageProgram {
  std::optional<LanguageStep> build;
  LanguageStep run;
  std::string stub;
};

inline constexpr std::string_view all_sources = "{sources}";

struct LanguageDefinition : LanguageHead {
  std::map<TypeKind, TypePattern> types;  // none with the kind query
  TypePattern object_type;                // "{}" stands for the name of a class of a problem's API
  Naming naming = Naming::as_given;
  std::vector<LanguageFile> files;
  std::optional<LanguageStep> build;
  // A compiler that stays between builds and is given sources by message, in place of `build` while one waits.
  std::optional<LanguageStep> service;
  std::optional<LanguageStep> check;  // on request: what the build does not look at, the types of TypeScript
  std::optional<LanguageShared> shared;
  LanguageStep run;
  CrashRules crashes;
  std::optional<LanguageDiagnosis> diagnosis;
  std::optional<LanguageDebug> debug;
  std::optional<LanguageProgram> program;
  LanguageAllowance allowance;
  LanguageFile stub;
  std::vector<LanguageFile> workspace;
  std::optional<LanguageGenerator> generator;

  [[nodiscard]] const LanguageFile* find_file(std::string_view name) const;
};

// Every problem of the file is reported, one a line: "<file>: <pointer>: <expectation>".
[[nodiscard]] Result<LanguageDefinition> load_language_definition(const std::filesystem::path& folder);
// The same, where language.json was read already.
[[nodiscard]] Result<LanguageDefinition> load_language_definition(const std::filesystem::path& folder, std::string text);

// The type as the language writes it.
[[nodiscard]] std::string type_name(const LanguageDefinition& language, const Type& type);
[[nodiscard]] std::string parameter_type_name(const LanguageDefinition& language, const Type& type);

// The same for an object of a class of a problem's API.
[[nodiscard]] std::string object_type_name(const LanguageDefinition& language, const std::string& class_name);
[[nodiscard]] std::string object_parameter_type_name(const LanguageDefinition& language, const std::string& class_name);

// A method's or parameter's name in the language's habit: "twoSum" or "two_sum".
[[nodiscard]] std::string spell(Naming naming, std::string_view name);

}  // namespace rehearse
