// Judges one program of programs/ for what it declares, and then an honest one, which must not notice.
#include <cstdio>
#include <filesystem>
#include <random>
#include <stdexcept>

#include <fmt/core.h>

#include "expectation.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/bank/problem.hpp"
#include "rehearse/judge/judge.hpp"
#include "rehearse/judge/tool_chain_folders.hpp"

using namespace rehearse;

namespace {

namespace fs = std::filesystem;

template <class T>
T need(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().message + "; " + result.error().hint);
  return std::move(*result);
}

Problem problem(const std::string& slug) { return need(load_problem(fs::path(PROBLEMS_PATH) / slug)); }

// The cases that are data, in one process; generated ones would add nothing but time.
CaseSet cases_of(const Problem& problem) { return {{CaseGroup::sample, problem.sample}, {CaseGroup::edge, problem.edge}}; }

std::int64_t digest_of(const std::string& text) {
  std::uint64_t digest = 1469598103934665603U;
  for (const char c : text) digest = (digest ^ static_cast<unsigned char>(c)) * 1099511628211U;
  return static_cast<std::int64_t>(digest);
}

// Which text of 16 letters has this digest? Nobody can compute it, so who answers has found the expected answer somewhere. The
// first case gives it away among the arguments: who cannot find it even there does not know how to search.
Problem secret_problem() {
  Problem made;
  made.slug = "secret";
  Method find{"find", {{"digest", need(parse_type("long"))}, {"hint", need(parse_type("string"))}}, need(parse_type("string"))};
  made.signature.methods = {std::move(find)};
  made.cpu_limit = Millis{2000};
  std::random_device random;
  for (int i = 1; i <= 3; ++i) {
    std::string secret;
    while (secret.size() < 16) secret += static_cast<char>('a' + static_cast<int>(random() % 26));
    made.sample.push_back(
        {fmt::format("secret-{}", i), {}, {Value(digest_of(secret)), Value(i == 1 ? secret : std::string())}, Value(secret)});
  }
  return made;
}

// An accepted submission of the bank, in the given language if there is one.
Submission honest(const Problem& problem, const Languages& languages, const Language& language) {
  const fs::path folder = problem.folder / "submissions/accepted";
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == fs::path(language.file_name()).extension()) {
      return {language.id(), need(read_file(entry.path()))};
    }
  }
  const fs::path any = fs::directory_iterator(folder)->path();
  return {need(languages.for_file(any))->id(), need(read_file(any))};
}

int judge_program(Judge& judge, const Languages& languages, const fs::path& file) {
  const std::string source = need(read_file(file));
  const Expectation expected = need(parse_expectation(source));
  const Language& language = *need(languages.for_file(file));
  const Problem posed = expected.problem == "secret" ? secret_problem() : problem(expected.problem);
  const Judgement judgement = need(judge.judge(posed, {language.id(), source}, cases_of(posed)));
  auto found = differences(expected, judgement);
  const Problem plain = problem("find-greatest-common-divisor-of-array");
  const Judgement after = need(judge.judge(plain, honest(plain, languages, language), cases_of(plain)));
  if (after.verdict != Verdict::accepted) {
    found.push_back(fmt::format("after it, an honest program gets {}", abbreviation(after.verdict)));
  }
  for (const std::string& line : found) fmt::print("{}\n", line);
  if (!found.empty()) fmt::print("{}\n", to_json(judgement));
  return found.empty() ? 0 : 1;
}

int run(int argc, char** argv) {
  if (argc != 2) throw std::runtime_error("usage: harness_test PROGRAM | --prepare");
  const auto shared = fs::path(CACHE_PATH) / "shared";
  fs::create_directories(shared);
  RunnerOptions options{JAIL_PATH, tool_chain_folders(need(Languages::load(LANGUAGES_PATH)))};
  options.read_only_paths.push_back(shared);
  Runner runner = need(Runner::create(options));
  const Languages languages = need(Languages::load(LANGUAGES_PATH));
  Judge judge(runner, languages, CACHE_PATH);
  const fs::path file = argv[1];
  if (file != "--prepare") return judge_program(judge, languages, file);
  for (const Language& language : languages.all()) {
    if (auto warm = judge.warm_up(language.id()); !warm) throw std::runtime_error(warm.error().message);
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) try { return run(argc, argv); } catch (const std::exception& error) {
  fmt::print(stderr, "{}\n", error.what());
  return 2;
}
