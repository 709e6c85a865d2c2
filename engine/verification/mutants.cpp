#include "rehearse/verification/mutants.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "combined_source.hpp"
#include "difference_search.hpp"
#include "mutation.hpp"
#include "parts.hpp"
#include "passage.hpp"
#include "submissions.hpp"

namespace rehearse {
namespace {

constexpr std::string_view mutated_language = "cpp";
constexpr Millis least_limit{50};

// The CPU time that a mutant may take where its original takes `slowest`.
Millis limit_beside(Micros slowest, Millis limit) {
  const auto tenfold = std::chrono::duration_cast<Millis>(10 * slowest) + Millis{1};
  return std::clamp(tenfold, std::min(least_limit, limit), limit);
}

class Scorer {
 public:
  Scorer(Judge& judge, const Problem& problem, CaseOrder order, const MutantOptions& options)
      : judge_(judge), problem_(problem), order_(std::move(order)), options_(options) {}

  Result<void> score(const SubmissionFile& original) {
    std::vector<std::string> sources{original.source};
    const auto mutations = mutations_of(original.source);
    for (const Mutation& mutation : mutations) sources.push_back(mutated(original.source, mutation));
    auto parts = Parts::build(judge_, problem_, std::string(mutated_language), sources, Parts::Checks::strict, options_.stop);
    if (!parts) return unexpected(parts.error());
    if (!parts->compiles(0)) {  // it relies on what the strict checks refuse
      parts = Parts::build(judge_, problem_, std::string(mutated_language), sources, Parts::Checks::usual, options_.stop);
      if (!parts) return unexpected(parts.error());
    }
    if (!parts->compiles(0)) return {};  // nor in a namespace: no mutants of it
    const auto limit = limit_of(*parts);
    if (!limit) return unexpected(limit.error());
    for (std::size_t i = 0; i < mutations.size(); ++i) {
      if (options_.progress) options_.progress(static_cast<int>(i), static_cast<int>(mutations.size()));
      Mutant mutant{original.path, sources[i + 1], mutations[i].line, mutations[i].change, *limit, {}};
      if (auto ran = run(*parts, i + 1, std::move(mutant)); !ran) return ran;
    }
    return {};
  }

  [[nodiscard]] MutationScore take() && { return std::move(score_); }

 private:
  Result<Millis> limit_of(const Parts& parts) {
    Trial trial = parts.trial(0);
    const auto passage = pass(trial, order_);
    if (!passage) return unexpected(passage.error());
    if (!passage->fall) return limit_beside(passage->slowest, problem_.cpu_limit);
    return unexpected(
        ErrorCode::bad_input,
        fmt::format("{}: an accepted submission fails {}: {}", problem_.slug, passage->fall->name, passage->fall->reason),
        fmt::format("see what it says first: rehearse bank verify {}", problem_.slug));
  }

  Result<void> run(const Parts& parts, std::size_t part, Mutant mutant) {
    if (!parts.compiles(part)) {
      ++score_.not_compiling;
      return {};
    }
    Trial trial = parts.trial(part, mutant.cpu_limit);
    auto passage = pass(trial, order_);
    if (!passage) return unexpected(passage.error());
    mutant.fall = std::move(passage->fall);
    if (mutant.fall) {
      ++score_.killed;
    } else {
      score_.survivors.push_back(std::move(mutant));
    }
    return {};
  }

  Judge& judge_;
  const Problem& problem_;
  CaseOrder order_;
  const MutantOptions& options_;
  MutationScore score_;
};

// Survivors of one package, and cases against them.
class Teller {
 public:
  Teller(const Parts& parts, const std::vector<Mutant>& survivors, const MutantOptions& options)
      : parts_(parts), survivors_(survivors), options_(options), told_(survivors.size()) {}

  Result<std::vector<DistinguishingCase>> tell(DifferenceSearch& search) {
    std::vector<DistinguishingCase> found;
    for (std::size_t i = 0; i < survivors_.size(); ++i) {
      if (options_.progress) options_.progress(static_cast<int>(i), static_cast<int>(survivors_.size()));
      if (told_[i] || !parts_.compiles(i)) continue;
      Trial program = parts_.trial(i, survivors_[i].cpu_limit);
      auto test_case = search.find(program);
      if (!test_case) return unexpected(test_case.error());
      if (!*test_case) continue;
      DistinguishingCase distinguishing{std::move(**test_case), {}};
      name(distinguishing.test_case, survivors_[i]);
      if (auto tried = try_on_all(i, distinguishing); !tried) return unexpected(tried.error());
      found.push_back(std::move(distinguishing));
    }
    return found;
  }

 private:
  static void name(TestCase& test_case, const Mutant& mutant) {
    const std::string file = mutant.submission.substr(mutant.submission.rfind('/') + 1);
    constexpr std::size_t most_bytes = 100;
    test_case.name = fmt::format("{} line {}: {}", file, mutant.line, mutant.change).substr(0, most_bytes);
    test_case.tags = {"mutant"};
  }

  // The others from `first` on that the case rejects as well need none of their own.
  Result<void> try_on_all(std::size_t first, DistinguishingCase& distinguishing) {
    for (std::size_t i = first; i < survivors_.size(); ++i) {
      if (told_[i] || !parts_.compiles(i)) continue;
      Trial program = parts_.trial(i, survivors_[i].cpu_limit);
      const auto outcome = program.run(distinguishing.test_case);
      if (!outcome) return unexpected(outcome.error());
      if (outcome->result.verdict == Verdict::accepted) continue;
      told_[i] = true;
      distinguishing.of.push_back(i);
    }
    return {};
  }

  const Parts& parts_;
  const std::vector<Mutant>& survivors_;
  const MutantOptions& options_;
  std::vector<bool> told_;
};

}  // namespace

Result<MutationScore> score_mutants(Judge& judge, const Languages& languages, const Problem& problem,
                                    const MutantOptions& options) {
  JudgeOptions preparing;
  preparing.stop = options.stop;
  const auto cases = judge.prepare_cases(problem, preparing);
  if (!cases) return unexpected(cases.error());
  const auto submissions = find_submissions(problem, languages);
  if (!submissions) return unexpected(submissions.error());
  static_cast<void>(judge.warm_up(mutated_language));
  const Problem lean = without_texts(problem);
  Scorer scorer(judge, lean, order_of(*cases), options);
  for (const SubmissionFile& file : *submissions) {
    if (file.expected != Verdict::accepted || file.fault || file.language != mutated_language) continue;
    if (!can_be_part(file.source, problem.signature)) continue;
    if (auto scored = scorer.score(file); !scored) return unexpected(scored.error());
  }
  return std::move(scorer).take();
}

Result<std::vector<DistinguishingCase>> tell_apart(Judge& judge, const Problem& problem, const std::vector<Mutant>& survivors,
                                                   const MutantOptions& options) {
  if (survivors.empty()) return std::vector<DistinguishingCase>{};
  const Problem lean = without_texts(problem);
  auto search = DifferenceSearch::create(judge, lean, options.stop);
  if (!search) return unexpected(search.error());
  std::vector<std::string> sources;
  for (const Mutant& mutant : survivors) sources.push_back(mutant.source);
  const auto parts =
      Parts::build(judge, lean, std::string(mutated_language), std::move(sources), Parts::Checks::usual, options.stop);
  if (!parts) return unexpected(parts.error());
  return Teller(*parts, survivors, options).tell(*search);
}

}  // namespace rehearse
