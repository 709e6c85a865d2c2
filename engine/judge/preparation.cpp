#include "preparation.hpp"

#include <algorithm>
#include <system_error>

#include <fmt/core.h>

#include "batch.hpp"
#include "broken_pipe_guard.hpp"
#include "generator_program.hpp"
#include "language_definition.hpp"
#include "rehearse/bank/outcomes.hpp"
#include "rehearse/base/file.hpp"
#include "tool_chain.hpp"
#include "wire.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t recent_sets = 4;  // a set of large cases takes tens of megabytes

std::size_t count_cases(const CaseSet& cases) {
  std::size_t count = 0;
  for (const CaseSetGroup& group : cases) count += group.cases.size();
  return count;
}

// What the generated cases are made from, as far as it lies in files; empty if it does not.
std::string source_key(const Problem& problem, const std::string& oracle) {
  const auto definition = read_file(problem.folder / "problem.json");
  if (problem.folder.empty() || !definition) return {};
  std::string all = problem.folder.string() + '\0' + *definition + '\0' + oracle;
  std::error_code error;
  for (fs::directory_iterator entry(problem.folder, error); !error && entry != fs::directory_iterator();
       entry.increment(error)) {
    if (entry->path().stem() != "generator") continue;
    if (const auto content = read_file(entry->path())) all += '\0' + *content;
  }
  return content_hash(all);
}

// The cases of a group stand in the order of its recipes.
Result<void> check_arguments(const Problem& problem, const CaseSet& cases) {
  for (const CaseSetGroup& group : cases) {
    std::size_t next = 0;
    for (const Recipe& recipe : problem.recipes(group.group)) {
      for (int i = 0; i < recipe.count; ++i) {
        const auto valid = problem.input.validate(group.cases[next++].arguments);
        if (valid) continue;
        return unexpected(ErrorCode::bad_input,
                          fmt::format("{}: recipe {}, case {}: {}", problem.slug, recipe.name, i + 1, valid.error().message),
                          "a recipe must keep within the problem's own input");
      }
    }
  }
  return {};
}

// What the answers depend on besides the arguments that the oracle sees.
std::string api_key(const Signature& signature) {
  std::string key;
  for (const ApiFunction& function : signature.api.functions) {
    key += fmt::format("{}.{}\n", function.class_name, function.method.name);
    for (const Formula& formula : function.conditions) key += formula.text() + '\n';
    for (const Formula& formula : function.answer) key += formula.text() + '\n';
  }
  return key;
}

Result<std::string> answers_key(const Problem& problem, const std::string& oracle_source, const std::string& language,
                                const CaseSet& cases) {
  std::string all = fmt::format("answers 1\n{}\n{}\n{}\n", language, content_hash(oracle_source),
                                problem.comparison.parameter.value_or("") + (problem.comparison.returned_prefix ? "..." : ""));
  all += api_key(problem.signature);
  for (const std::string& method : problem.comparison.methods) all += method + '\n';
  for (const CaseSetGroup& group : cases) {
    for (const TestCase& test_case : group.cases) {
      const auto exchange = encode_case(test_case.arguments, problem.signature);
      if (!exchange) {
        return unexpected(ErrorCode::bad_input,
                          fmt::format("{}: {}: {}", problem.slug, test_case.name, exchange.error().message));
      }
      all += exchange->request;
      if (!problem.signature.api.empty()) all += to_json_object(test_case.arguments, problem.signature);
    }
  }
  return content_hash(all);
}

// A line of JSON a case, in order. False if the file does not fit the cases.
bool read_answers(const fs::path& path, CaseSet& cases) {
  const auto content = read_file(path, 1U << 30U);
  if (!content) return false;
  std::string_view rest = *content;
  for (CaseSetGroup& group : cases) {
    for (TestCase& test_case : group.cases) {
      const std::size_t end = rest.find('\n');
      if (end == std::string_view::npos) return false;
      auto value = parse_value(rest.substr(0, end));
      if (!value) return false;
      test_case.answer = std::move(*value);
      rest.remove_prefix(end + 1);
    }
  }
  return rest.empty();
}

std::string write_answers(const CaseSet& cases) {
  std::string text;
  for (const CaseSetGroup& group : cases) {
    for (const TestCase& test_case : group.cases) text += to_json(*test_case.answer) + '\n';
  }
  return text;
}

std::vector<std::string> accepted_paths(const Problem& problem) {
  std::vector<std::string> paths;
  std::error_code error;
  for (fs::directory_iterator entry(problem.folder / "submissions/accepted", error);
       !error && entry != fs::directory_iterator(); entry.increment(error)) {
    paths.push_back("submissions/accepted/" + entry->path().filename().string());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

}  // namespace

Problem as_answered(const Problem& problem) {
  Problem answered = problem;
  if (!declares_outcomes(problem.comparison)) return answered;
  answered.signature = outcomes_signature(problem.signature, problem.comparison);
  answered.comparison = Comparison();
  return answered;
}

namespace {

Result<std::vector<Arguments>> arguments_of(const Problem& problem, const Recipe& recipe, GeneratorProgram& generator,
                                            Kept kept) {
  if (!recipe.input) return generator.run(recipe, kept);
  std::vector<Arguments> list;
  for (int i = 0; i < recipe.count; ++i) {
    auto arguments = recipe.input->try_generate(recipe.seed + static_cast<std::uint64_t>(i));
    if (!arguments) {
      return unexpected(ErrorCode::bad_input,
                        fmt::format("{}: recipe {}, case {}: {}", problem.slug, recipe.name, i + 1, arguments.error().message));
    }
    list.push_back(std::move(*arguments));
  }
  return list;
}

}  // namespace

Result<std::vector<Arguments>> Preparation::generate(const Problem& problem, const Recipe& recipe) {
  GeneratorProgram generator(runner_, languages_, cache_, problem);
  return arguments_of(problem, recipe, generator, Kept::used);
}

Result<CaseSet> Preparation::generate(const Problem& problem, Kept kept) {
  GeneratorProgram generator(runner_, languages_, cache_, problem);
  CaseSet cases;
  for (const CaseGroup group : {CaseGroup::random, CaseGroup::large}) {
    CaseSetGroup& made = cases.emplace_back();
    made.group = group;
    for (const Recipe& recipe : problem.recipes(group)) {
      auto list = arguments_of(problem, recipe, generator, kept);
      if (!list) return unexpected(list.error());
      for (std::size_t i = 0; i < list->size(); ++i) {
        made.cases.push_back({fmt::format("{}-{}", recipe.name, i + 1), recipe.tags, std::move((*list)[i]), std::nullopt});
      }
    }
  }
  return cases;
}

// An error where its tool-chain or its source is missing; nothing where its language does not solve such problems.
Result<std::optional<Preparation::Oracle>> Preparation::usable(const Problem& problem, const std::string& path) const {
  const auto language = languages_.for_file(path);
  if (!language) return unexpected(language.error());
  if (!(*language)->solves(outcomes_signature(problem.signature, problem.comparison))) return std::nullopt;
  const auto tool_chain = find_tool_chain((*language)->definition());
  if (!tool_chain) return unexpected(tool_chain.error());
  auto source = read_file(problem.folder / path, max_source_bytes);
  if (!source) return unexpected(source.error());
  return Oracle{path, *language, std::move(*source)};
}

Result<Preparation::Oracle> Preparation::find_oracle(const Problem& problem) const {
  std::vector<std::string> candidates;
  if (!problem.oracle.empty()) candidates.push_back(problem.oracle);
  // A submission gives one result: it cannot stand in for what lists all that are valid.
  const auto others = declares_outcomes(problem.comparison) ? std::vector<std::string>() : accepted_paths(problem);
  candidates.insert(candidates.end(), others.begin(), others.end());
  std::optional<Error> why;
  for (const std::string& path : candidates) {
    auto found = usable(problem, path);
    if (found && *found) return std::move(**found);
    // The declared oracle's reason tells most.
    if (!found && !why) why = found.error();
  }
  return unexpected(why.value_or(Error{ErrorCode::bad_input,
                                       problem.slug + ": there is no accepted submission that could answer the generated cases",
                                       "add one below submissions/accepted and name it as \"oracle\""}));
}

Result<CaseSet> Preparation::generate_anew(const Problem& problem) { return generate(problem, Kept::ignored); }

Result<std::optional<Submission>> Preparation::second_opinion(const Problem& problem) const {
  const auto oracle = find_oracle(problem);
  if (!oracle) return unexpected(oracle.error());
  std::optional<Oracle> best;
  const auto rank = [&](const Oracle& opinion) {
    return std::pair(fs::path(opinion.path).stem() == fs::path(oracle->path).stem(),
                     opinion.language->definition().build.has_value());
  };
  for (const std::string& path : accepted_paths(problem)) {
    if (path == oracle->path) continue;
    auto found = usable(problem, path);
    if (found && *found && (!best || rank(**found) < rank(*best))) best = std::move(**found);
  }
  if (!best) return std::nullopt;
  return Submission{best->language->id(), std::move(best->source)};
}

Result<Submission> Preparation::oracle(const Problem& problem) const {
  auto found = find_oracle(problem);
  if (!found) return unexpected(found.error());
  return Submission{found->language->id(), std::move(found->source)};
}

Result<void> Preparation::answer(const Problem& served, const Oracle& oracle, CaseSet& cases, const Progress& progress,
                                 const StopSignal& stop) {
  const Problem problem = as_answered(served);
  const auto failed = [&](const std::string& what) {
    return unexpected(ErrorCode::bad_input, fmt::format("{}: the oracle {} {}", problem.slug, oracle.path, what),
                      fmt::format("mend it: rehearse bank verify {}", problem.slug));
  };
  const auto built = builder_.build({*oracle.language, problem.signature, problem.comparison.parameter, oracle.source});
  if (!built) return unexpected(built.error());
  if (!built->build.ok) return failed("does not compile:\n" + built->build.log);
  const std::size_t total = count_cases(cases);
  Batch batch(runner_, problem, oracle.language->definition(), *built, Pressure::relaxed, total, stop);
  const BrokenPipeGuard guard;
  int done = 0;
  for (CaseSetGroup& group : cases) {
    for (TestCase& test_case : group.cases) {
      if (progress) progress(done++, static_cast<int>(total));
      test_case.answer.reset();  // a damaged cache may have given one
      auto outcome = batch.run_case(test_case, group.group);
      if (stop.stopped()) return unexpected(ErrorCode::interrupted, "preparing the cases was stopped");
      if (!outcome) return unexpected(outcome.error());
      if (outcome->result.verdict == Verdict::accepted && outcome->output) {
        test_case.answer = std::move(outcome->output);
        if (!declares_outcomes(served.comparison)) continue;
        const auto fault = find_outcomes_fault(served.signature, served.comparison, test_case.arguments, *test_case.answer);
        if (fault) return failed(fmt::format("fails on {}: {}", test_case.name, *fault));
        continue;
      }
      return failed(fmt::format("fails on {}: {}: {}", test_case.name, title(outcome->result.verdict), outcome->result.reason));
    }
  }
  return {};
}

Result<std::shared_ptr<const CaseSet>> Preparation::generated(const Problem& problem, const Progress& progress,
                                                              const StopSignal& stop) {
  const std::lock_guard lock(mutex_);
  if (problem.random.empty() && problem.large.empty()) return std::make_shared<const CaseSet>();
  const auto oracle = find_oracle(problem);
  if (!oracle) return unexpected(oracle.error());
  const std::string key = source_key(problem, oracle->source);
  const auto known = std::find_if(recent_.begin(), recent_.end(), [&](const auto& entry) { return entry.first == key; });
  if (!key.empty() && known != recent_.end()) return known->second;
  auto cases = generate(problem, Kept::used);
  if (!cases) return unexpected(cases.error());
  const auto name = answers_key(problem, oracle->source, oracle->language->definition().text, *cases);
  if (!name) return unexpected(name.error());
  const fs::path file = cache_ / "answers" / (*name + ".jsonl");
  if (!read_answers(file, *cases)) {
    if (auto valid = check_arguments(problem, *cases); !valid) return unexpected(valid.error());
    if (auto answered = answer(problem, *oracle, *cases, progress, stop); !answered) return unexpected(answered.error());
    // Not kept on a full disk: the oracle answers again next time.
    if (make_directories(file.parent_path())) static_cast<void>(write_file(file, write_answers(*cases)));
  }
  auto shared = std::make_shared<const CaseSet>(std::move(*cases));
  if (!key.empty()) {
    recent_.emplace_back(key, shared);
    if (recent_.size() > recent_sets) recent_.pop_front();
  }
  return shared;
}

}  // namespace rehearse
