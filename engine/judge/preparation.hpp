#pragma once

#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/bank/problem.hpp"
#include "rehearse/judge/case_set.hpp"
#include "rehearse/judge/language.hpp"
#include "rehearse/judge/submission.hpp"
#include "rehearse/sandbox/runner.hpp"
#include "builder.hpp"
#include "generator_program.hpp"
#include "stop_signal.hpp"

namespace rehearse {

// The problem as its oracle solves it: where answers declare outcomes, it lists them.
[[nodiscard]] Problem as_answered(const Problem& problem);

// The generated cases of a problem, random and large, with the oracle's answers: from memory, from the cache, or made now.
// Safe to use from several threads; they wait for one another.
class Preparation {
 public:
  Preparation(Runner& runner, const Languages& languages, Builder& builder, std::filesystem::path cache)
      : runner_(runner), languages_(languages), builder_(builder), cache_(std::move(cache)) {}

  // What gives the answers: the declared program, or else the first accepted submission whose tool-chain is there.
  [[nodiscard]] Result<Submission> oracle(const Problem& problem) const;

  // Another accepted submission than the oracle: of another name (that is, approach) first, then one that needs no build.
  [[nodiscard]] Result<std::optional<Submission>> second_opinion(const Problem& problem) const;

  // The generated cases without answers, by nothing that was kept.
  [[nodiscard]] Result<CaseSet> generate_anew(const Problem& problem);

  [[nodiscard]] Result<std::vector<Arguments>> generate(const Problem& problem, const Recipe& recipe);

  using Progress = std::function<void(int done, int total)>;
  // Errors name recipe and case, or the oracle and what became of it.
  [[nodiscard]] Result<std::shared_ptr<const CaseSet>> generated(const Problem& problem, const Progress& progress,
                                                                 const StopSignal& stop);

 private:
  struct Oracle {
    std::string path;  // below the problem's folder
    const Language* language = nullptr;
    std::string source;
  };

  [[nodiscard]] Result<CaseSet> generate(const Problem& problem, Kept kept);
  [[nodiscard]] Result<Oracle> find_oracle(const Problem& problem) const;
  // What can run here of these paths; else why not.
  [[nodiscard]] Result<std::optional<Oracle>> usable(const Problem& problem, const std::string& path) const;
  [[nodiscard]] Result<void> answer(const Problem& problem, const Oracle& oracle, CaseSet& cases, const Progress& progress,
                                    const StopSignal& stop);

  Runner& runner_;
  const Languages& languages_;
  Builder& builder_;
  std::filesystem::path cache_;
  std::mutex mutex_;
  std::deque<std::pair<std::string, std::shared_ptr<const CaseSet>>> recent_;  // by what they were made from; the last few
};

}  // namespace rehearse
