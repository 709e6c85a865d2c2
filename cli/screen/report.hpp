#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "rehearse/base/verdict.hpp"
#include "rehearse/terminal/line.hpp"
#include "rehearse/terminal/text.hpp"

namespace rehearse {

struct ReportField {
  std::string label;  // "nums", "expected", "got", "stdout"
  std::string value;
  std::size_t most_lines = 6;  // of the value, where it is shown in full
};

// How a run or a submission went, ready to show: in the screen's panel and by the commands.
struct RunReport {
  struct Group {
    std::string name;
    Verdict verdict = Verdict::accepted;
    int passed = 0, total = 0, skipped = 0;
  };
  struct Failure {
    std::string name, group;
    Verdict verdict = Verdict::judge_error;
    std::string reason;
    std::vector<ReportField> input, outcome;
  };

  // The simplest input that fails, below the failure that it explains.
  struct Counterexample {
    std::string how;  // "shrunk from two-equal"
    std::size_t scalars = 0;
    std::string reason;
    std::vector<ReportField> fields;
    std::string saved_as;  // the name of the case among the candidate's own; may be empty
  };

  bool submission = false;
  bool sealed = false;      // a submission of which nothing shows
  bool unconfined = false;  // it ran without a sandbox
  Verdict verdict = Verdict::judge_error;
  std::string reason;
  std::string build_log;  // only if the build failed
  std::vector<Group> groups;
  std::optional<Failure> failure;
  std::optional<Counterexample> counterexample;
  std::string resources;  // "3 ms, 4.1 MB"; may be empty
};

// One line: the mark, the verdict and the counts.
[[nodiscard]] Line report_headline(const RunReport& report, Charset charset);

enum class ReportDetail { brief, full };  // brief: one line a field
[[nodiscard]] std::vector<Line> counterexample_lines(const RunReport::Counterexample& found, int columns, Charset charset,
                                                     ReportDetail detail);
[[nodiscard]] std::vector<Line> report_lines(const RunReport& report, int columns, Charset charset, ReportDetail detail);

}  // namespace rehearse
