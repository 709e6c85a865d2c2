#include "rehearse/verification/strengthening.hpp"

#include <set>

#include <fmt/format.h>

#include "rehearse/base/file.hpp"

namespace rehearse {

Result<Strengthening> find_strengthening(Judge& judge, const Languages& languages, const Problem& problem,
                                         const MutantOptions& options) {
  auto score = score_mutants(judge, languages, problem, options);
  if (!score) return unexpected(score.error());
  auto cases = tell_apart(judge, problem, score->survivors, options);
  if (!cases) return unexpected(cases.error());
  Strengthening found{std::move(*score), std::move(*cases), {}};
  std::set<std::size_t> told;
  for (const DistinguishingCase& distinguishing : found.cases) told.insert(distinguishing.of.begin(), distinguishing.of.end());
  for (std::size_t i = 0; i < found.score.survivors.size(); ++i) {
    if (told.count(i) == 0) found.equivalents.push_back(found.score.survivors[i]);
  }
  return found;
}

Result<void> add_edge_cases(const Problem& problem, const std::vector<DistinguishingCase>& cases) {
  if (cases.empty()) return {};
  const auto file = problem.folder / "data" / "secret" / "edge.jsonl";
  auto content = read_file(file);
  if (!content) return unexpected(content.error());
  if (!content->empty() && content->back() != '\n') content->push_back('\n');
  std::set<std::string> names;
  for (const TestCase& test_case : problem.edge) names.insert(test_case.name);
  for (const DistinguishingCase& distinguishing : cases) {
    TestCase test_case = distinguishing.test_case;
    const std::string base = test_case.name.substr(0, 95);  // a name has at most 100 bytes
    for (int i = 2; !names.insert(test_case.name).second; ++i) test_case.name = fmt::format("{} ({})", base, i);
    content->append(to_json_line(test_case, problem.signature)).append("\n");
  }
  return write_file(file, *content);
}

}  // namespace rehearse
