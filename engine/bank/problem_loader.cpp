#include <set>
#include <system_error>

#include <fmt/format.h>

#include "case_lines.hpp"
#include "fault.hpp"
#include "node_shape.hpp"
#include "package_folder.hpp"
#include "problem_reader.hpp"
#include "rehearse/bank/outcomes.hpp"
#include "statement_samples.hpp"

namespace rehearse {
namespace {

constexpr std::size_t least_edge_cases = 8;

// The shape that the answer of a case must have.
std::optional<Fault> find_answer_fault(const Value& answer, const TestCase& test_case, const Problem& problem) {
  const Signature signature = outcomes_signature(problem.signature, problem.comparison);
  if (!signature.is_class) {
    const Method& function = signature.function();
    for (const Parameter& parameter : function.parameters) {
      if (parameter.name == problem.comparison.parameter) return find_shape_fault(answer, parameter.type);
    }
    if (!function.result_of.empty()) return find_node_fault(answer, function, test_case.arguments);
    return find_shape_fault(answer, signature.answer_type());
  }
  const Value::Array& operations = *test_case.arguments.front().array();
  if (answer.array() == nullptr || answer.array()->size() != operations.size()) {
    return Fault{{}, fmt::format("expected a list of {} results, one an operation", operations.size())};
  }
  for (std::size_t i = 0; i < operations.size(); ++i) {
    const Method* method = i == 0 ? nullptr : signature.find_method(*operations[i].string());
    const Type type = method == nullptr ? Type() : method->result;
    if (auto fault = find_shape_fault((*answer.array())[i], type)) {
      fault->message += fmt::format(" ({})", *operations[i].string());
      return std::move(*fault).within(i);
    }
  }
  return std::nullopt;
}

// Reads the case files and holds every case against the problem.
class CaseReader {
 public:
  CaseReader(const Problem& problem, Diagnostics& diagnostics) : problem_(problem), diagnostics_(diagnostics) {}

  std::vector<TestCase> read(std::string_view content, const std::string& file, CaseGroup group) {
    std::vector<TestCase> cases;
    for (const auto& [number, line] : case_lines(content)) {
      const std::string place = fmt::format("{}:{}", file, number);
      auto test_case = parse_test_case(line, problem_.signature);
      if (!test_case) {
        diagnostics_.add(place, test_case.error().message);
        continue;
      }
      check(*test_case, place, group);
      cases.push_back(std::move(*test_case));
    }
    return cases;
  }

 private:
  void check(const TestCase& test_case, const std::string& place, CaseGroup group) {
    if (!names_.insert(test_case.name).second) {
      diagnostics_.add(place, fmt::format("name: \"{}\" is the name of an earlier case", test_case.name));
    }
    if (group == CaseGroup::edge && test_case.tags.empty()) diagnostics_.add(place, "tags: expected at least one, found none");
    if (const auto fault = problem_.input.find_fault(test_case.arguments)) add(place, "args", *fault);
    if (!test_case.answer) return diagnostics_.add(place, "answer: expected a value, found nothing");
    if (const auto fault = find_answer_fault(*test_case.answer, test_case, problem_)) return add(place, "answer", *fault);
    check_meaning(test_case, place);
  }

  // Whether an answer of the right shape says something that an output can be held against.
  void check_meaning(const TestCase& test_case, const std::string& place) {
    const Comparison& comparison = problem_.comparison;
    std::string words;
    if (declares_outcomes(comparison)) {
      words = find_outcomes_fault(problem_.signature, comparison, test_case.arguments, *test_case.answer).value_or("");
    } else if (comparison.kind == ComparisonKind::property) {
      words = find_broken(comparison.conditions, formula_values(test_case.arguments, *test_case.answer, *test_case.answer));
    }
    if (!words.empty()) diagnostics_.add(place + ": answer", words);
  }

  void add(const std::string& place, std::string_view member, const Fault& fault) {
    const std::string inner = fault.pointer();
    diagnostics_.add(fmt::format("{}: {}{}{}", place, member, inner.empty() ? "" : "/", inner), fault.message);
  }

  const Problem& problem_;
  Diagnostics& diagnostics_;
  std::set<std::string> names_;
};

void read_cases(const PackageFolder& package, Problem& problem, Diagnostics& diagnostics) {
  const std::string sample_file = "data/sample.jsonl";
  const std::string edge_file = "data/secret/edge.jsonl";
  CaseReader reader(problem, diagnostics);
  const auto sample = package.read(sample_file, max_case_file, "the cases of the statement's examples, one a line");
  const auto edge = package.read(edge_file, max_case_file, "at least eight hand-written cases, one a line");
  Diagnostics statement_faults("statement.md");
  Diagnostics sample_faults(sample_file);
  if (sample) {
    const std::size_t faults = diagnostics.size();
    problem.sample = reader.read(*sample, sample_file, CaseGroup::sample);
    if (problem.sample.empty()) diagnostics.add(sample_file, "expected at least one case, found none");
    // Cases that could not be read would shift the examples against each other.
    if (diagnostics.size() == faults && !problem.statement.empty()) {
      check_statement_samples(problem.statement, problem.sample, problem.signature, statement_faults, sample_faults,
                              problem.comparison);
    }
  }
  if (edge) {
    problem.edge = reader.read(*edge, edge_file, CaseGroup::edge);
    const std::size_t lines = case_lines(*edge).size();
    if (lines < least_edge_cases) {
      diagnostics.add(edge_file, fmt::format("expected at least {} cases, found {}", least_edge_cases, lines));
    }
  }
  diagnostics.append(sample_faults);
  diagnostics.append(statement_faults);
}

void check_submissions(const PackageFolder& package, const Problem& problem, Diagnostics& diagnostics) {
  if (problem.signature.is_program) return;  // as its package has them: folders too, and in languages that are not known here
  for (const std::string folder : {"submissions/accepted", "submissions/wrong_answer"}) {
    if (package.files_in(folder).empty()) diagnostics.add(folder, "expected at least one submission, found none");
  }
  if (!problem.comparison.program.empty() && !package.has_file(problem.comparison.program)) {
    diagnostics.add("problem.json: /comparison/program", fmt::format("there is no file \"{}\"", problem.comparison.program));
  }
  if (!problem.oracle.empty() && !package.has_file(problem.oracle)) {
    diagnostics.add("problem.json: /oracle", fmt::format("there is no file \"{}\"", problem.oracle));
  }
}

void read_package(const PackageFolder& package, Problem& problem, Diagnostics& diagnostics) {
  package.refuse_foreign_links();
  problem.has_generator = package.has_file("generator.py");
  bool readable = false;
  if (const auto text = package.read("problem.json", max_problem_json, "identity, signature, input model and texts")) {
    Diagnostics faults("problem.json");
    const auto json = read_json(*text, faults);
    readable = json && read_problem(JsonReader(*json, "", faults), problem);
    diagnostics.append(faults);
  }
  const auto markdown = [&](const std::string& file, std::string_view holds) {
    return package.read_text(file, max_markdown, holds).value_or("");
  };
  problem.statement = markdown("statement.md", "the full task, with examples and constraints");
  problem.brief = markdown("brief.md", "the task as an interviewer would say it");
  problem.editorial = markdown("editorial.md", "the approaches from brute force to best");
  if (readable && problem.signature.is_program) {
    read_program_cases(package, problem, diagnostics);
  } else if (readable) {
    read_cases(package, problem, diagnostics);
  }
  check_submissions(package, problem, diagnostics);
}

}  // namespace

Result<Problem> load_problem(const std::filesystem::path& folder) {
  std::error_code error;
  if (!std::filesystem::is_directory(folder, error)) {
    return unexpected(ErrorCode::not_found, fmt::format("there is no problem package at {}", folder.string()),
                      "name a folder that holds a problem.json");
  }
  Problem problem;
  // "problems/two-sum/" names the same folder as "problems/two-sum".
  problem.folder = std::filesystem::absolute(folder, error).lexically_normal();
  if (problem.folder.filename().empty()) problem.folder = problem.folder.parent_path();
  Diagnostics diagnostics;
  read_package(PackageFolder(problem.folder, diagnostics), problem, diagnostics);
  if (diagnostics.empty()) return problem;
  return unexpected(ErrorCode::bad_input, diagnostics.text(),
                    "problems/README.md describes every file and member of a package");
}

}  // namespace rehearse
