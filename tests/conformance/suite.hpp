#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "rehearse/judge/judge.hpp"

#include "shapes.hpp"

namespace rehearse::conformance {

// How one of the verdicts came out; `difference` is empty if it was the one that was wanted, for the right reason.
struct Outcome {
  Verdict wanted = Verdict::accepted;
  std::string difference;
};

// One language's solutions, through the real judge. Throws what stops the suite itself: a missing file, no tool-chain, no
// sandbox.
class Suite {
 public:
  // `sources` is the language's folder of solutions and deed.
  Suite(Judge& judge, const Language& language, std::filesystem::path sources);

  // AC, WA, RTE, TLE, MLE, OLE and CE of a shape, in this order.
  [[nodiscard]] std::vector<Outcome> judge(const Shape& shape);

  // A whole solution of the shape that its first line names, as somebody might paste it; that line may name another verdict
  // than AC as well.
  [[nodiscard]] Outcome judge_paste(const std::filesystem::path& file);

 private:
  [[nodiscard]] std::filesystem::path find_source(const std::string& name) const;
  [[nodiscard]] Judgement run(const Shape& shape, const std::string& source, const CaseSet& cases);
  [[nodiscard]] Outcome accepted(const Shape& shape, const std::string& source);
  [[nodiscard]] Outcome wrong_answer(const Shape& shape, const std::string& source);
  [[nodiscard]] Outcome after_deed(const Shape& shape, const std::string& source, Verdict wanted, int deed);
  [[nodiscard]] Outcome run_time_error(const Shape& shape, const std::string& source);
  [[nodiscard]] Outcome compile_error(const Shape& shape, const std::string& source);

  Judge& judge_;
  const Language& language_;
  std::filesystem::path sources_;
  std::string deed_;
};

// An answer that is not this one: its first word, number or truth value is another. False if it has none.
bool change(Value& answer);

}  // namespace rehearse::conformance
