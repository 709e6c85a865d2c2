#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "contest.hpp"
#include "rehearse/analysis/counterexample.hpp"
#include "rehearse/bank/problem.hpp"
#include "time_limit.hpp"

namespace rehearse {

// Looks for inputs on which a submission fails, and makes them simpler. Whatever it says fails does so in a process of its own,
// too: what only fails behind other inputs would not convince anyone.
class Hunt {
 public:
  // All of them outlive the hunt.
  Hunt(const Problem& problem, Contest& contest, const HuntOptions& options);

  // Where inputs keep a promise that the declaration cannot say they are drawn by this alone. Simpler than one that fails is
  // what is left when something is left out, or, where that might break the promise, only a smaller one that is drawn.
  using Draw = std::function<Result<std::vector<Arguments>>(std::uint64_t seed)>;
  enum class Simpler { left_out, drawn };
  void keep_promise(Draw draw, Simpler simpler) {
    keeping_ = std::move(draw);
    simpler_ = simpler;
  }

  struct Shrunk {
    Failure failure;
    std::size_t scalars = 0;
    bool is_minimal = false;
  };

  // How far a step may go: so many per cent of the limit's time.
  struct Until {
    const TimeLimit& limit;
    int percent = 100;
    [[nodiscard]] bool is_reached() const { return limit.is_past(percent); }
  };

  // The first of the cases, which have their answers, that fails.
  [[nodiscard]] Result<std::optional<Failure>> first_failing(const std::vector<const TestCase*>& cases, const Until& until);
  // Among inputs of growing size with fewer scalars than `below`.
  [[nodiscard]] Result<std::optional<Failure>> search(const Until& until, std::size_t below);
  [[nodiscard]] Result<Shrunk> shrink(Failure failure, const Until& until);

  [[nodiscard]] int tried() const { return tried_; }
  [[nodiscard]] std::int64_t size() const { return size_; }
  [[nodiscard]] std::size_t count(const Arguments& arguments) const;

 private:
  enum class Confirm { always, where_quick };
  [[nodiscard]] Result<std::optional<Failure>> attempt(const TestCase& test_case, Confirm confirm);
  [[nodiscard]] Result<Shrunk> draw_simpler(Failure failure, const Until& until);
  [[nodiscard]] Result<bool> is_confirmed(const Failure& failure);
  [[nodiscard]] std::optional<Arguments> draw(std::uint64_t number);
  void report(const Until& until, bool shrinking, std::size_t scalars) const;

  const Problem& problem_;
  Contest& contest_;
  const HuntOptions& options_;
  std::vector<InputModel> sources_;  // what inputs are drawn from
  Draw keeping_;
  Simpler simpler_ = Simpler::left_out;
  std::vector<Arguments> drawn_ahead_;  // by keeping_
  std::uint64_t batches_ = 0;           // of those
  std::set<std::string> seen_;
  std::uint64_t drawn_ = 0;
  int tried_ = 0;
  std::int64_t size_ = 0;
  bool was_interrupted_ = false;
  bool starts_slowly_ = false;  // a process of its own for every step would take too long
};

}  // namespace rehearse
