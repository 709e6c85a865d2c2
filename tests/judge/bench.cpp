#include "bench.hpp"

#include <stdexcept>

#include "rehearse/base/file.hpp"
#include "rehearse/judge/tool_chain_folders.hpp"

namespace rehearse::bench {
namespace {

template <class T>
T need(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().message + "; " + result.error().hint);
  return std::move(*result);
}

}  // namespace

Runner start_runner(const std::filesystem::path& cache) {
  std::filesystem::create_directories(cache / "shared");
  RunnerOptions options{JAIL_PATH, tool_chain_folders(languages())};
  options.read_only_paths.push_back(cache / "shared");
  return need(Runner::create(options));
}

Runner& runner() {
  static Runner the_runner = start_runner(CACHE_PATH);
  return the_runner;
}

const Languages& languages() {
  static const Languages all = need(Languages::load(LANGUAGES_PATH));
  return all;
}

Judge& judge() {
  static Judge the_judge(runner(), languages(), CACHE_PATH);
  static const auto warm = the_judge.warm_up("cpp");
  if (!warm) throw std::runtime_error(warm.error().message);
  return the_judge;
}

TempDir fresh_folder() { return need(TempDir::create(std::filesystem::temp_directory_path(), "rehearse-judge-")); }

std::string program(const std::string& name) { return need(read_file(std::filesystem::path(PROGRAMS_PATH) / name)); }

Type type(const std::string& text) { return need(parse_type(text)); }

Problem problem(Signature signature) {
  Problem made;
  made.slug = "made-up";
  made.title = "Made up";
  made.signature = std::move(signature);
  made.cpu_limit = Millis{250};
  made.memory_limit = 64LL << 20U;
  return made;
}

Problem function_problem(const std::string& method, const std::vector<Parameter>& parameters, const std::string& result) {
  Signature signature;
  signature.methods = {{method, parameters, type(result)}};
  return problem(std::move(signature));
}

TestCase test_case(const Problem& problem, const std::string& line) { return need(parse_test_case(line, problem.signature)); }

CaseSet samples(const Problem& problem, const std::vector<std::string>& lines) {
  CaseSet set{{CaseGroup::sample, {}}};
  for (const std::string& line : lines) set.front().cases.push_back(test_case(problem, line));
  return set;
}

}  // namespace rehearse::bench
