#include "proof.hpp"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <system_error>

#include <fmt/core.h>

#include "rehearse/base/file.hpp"
#include "rehearse/judge/submission.hpp"
#include "text_check.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

constexpr Millis longest{60'000};  // an accepted submission while its time is not known
constexpr std::size_t most_findings = 50;

class Prover {
 public:
  Prover(const ImportProver& prover, const IcpcPackage& package, Problem& problem, ImportReport& report)
      : prover_(prover), package_(package), problem_(problem), report_(report) {}

  Result<void> run() {
    if (auto checked = check_inputs(); !checked) return checked;
    if (!package_.time_limit) {
      problem_.cpu_limit = longest;
      measured_ = true;
    }
    for (const bool accepted : {true, false}) {
      for (const IcpcSubmission& submission : package_.submissions) {
        if ((submission.expected == Verdict::accepted) != accepted) continue;
        if (auto judged = judge(submission); !judged) return judged;
      }
      if (accepted && measured_) set_limit();
    }
    return {};
  }

 private:
  void find(std::string what) {
    if (report_.findings.size() < most_findings) report_.findings.push_back(std::move(what));
  }

  Result<void> check_inputs() {
    for (const std::string& place : package_.input_validators) {
      for (const IcpcCase& each : package_.cases) {
        const auto input = read_program_text(problem_.folder / each.input);
        if (!input) return unexpected(input.error());
        const auto word = prover_.judge.check_input(problem_, place, each.input_flags, *input);
        if (!word && word.error().code == ErrorCode::bad_input) {
          report_.notes.push_back(fmt::format("{} is not run: {}", place, word.error().message));
          break;
        }
        if (!word) return unexpected(word.error());
        ++report_.inputs_checked;
        if (!word->ok) find(fmt::format("{}: {} refuses it: {}", each.input, place, word->message));
      }
    }
    return {};
  }

  Result<void> judge(const IcpcSubmission& submission) {
    const fs::path file = problem_.folder / submission.place;
    std::error_code error;
    if (!submission.expected && !submission.must_fail) return {};
    if (fs::is_directory(file, error)) return skip(submission, "it has several files");
    const auto language = prover_.languages.for_file(file);
    if (!language || !(*language)->solves(problem_.signature)) return skip(submission, "its language is not known here");
    auto source = read_file(file, max_source_bytes);
    if (!source) return skip(submission, source.error().message);
    const auto judgement = prover_.judge.judge(problem_, {(*language)->id(), std::move(*source)}, prover_.options);
    if (!judgement && judgement.error().code == ErrorCode::unavailable) return skip(submission, judgement.error().message);
    if (!judgement) return unexpected(judgement.error());
    ++report_.submissions_run;
    compare(submission, *judgement);
    return {};
  }

  Result<void> skip(const IcpcSubmission& submission, const std::string& why) {
    report_.notes.push_back(fmt::format("{} was not run: {}", submission.place, why));
    return {};
  }

  void compare(const IcpcSubmission& submission, const Judgement& judgement) {
    const CaseResult* failure = judgement.first_failure();
    const std::string where = failure == nullptr ? judgement.reason : fmt::format("{}: {}", failure->name, failure->reason);
    const auto is = [&](std::string_view expected) {
      find(fmt::format("{}: expected {}, got {}{}{}", submission.place, expected, title(judgement.verdict),
                       where.empty() ? "" : ": ", where));
    };
    if (submission.expected == Verdict::accepted) {
      slowest_ = std::max(slowest_, judgement.cpu);
      any_accepted_ = any_accepted_ || judgement.verdict == Verdict::accepted;
    }
    if (submission.expected && *submission.expected != judgement.verdict) {
      // Any failing case may be the first one that is found.
      is(title(*submission.expected));
    } else if (submission.must_fail && judgement.verdict == Verdict::accepted) {
      is("a failure");
    }
  }

  void set_limit() {
    constexpr double unknown = 5;
    const double slowest = std::chrono::duration<double>(slowest_).count() / prover_.slowness;
    double seconds = slowest * package_.time_multiplier;
    const double step = package_.time_resolution;
    seconds = std::max(step, std::ceil(seconds / step) * step);
    if (!any_accepted_) {
      seconds = unknown;
      report_.notes.push_back("no accepted submission tells how long a solution takes: the limit is 5 s");
    }
    problem_.cpu_limit = Millis{std::llround(std::min(seconds, 600.0) * 1000)};
    report_.measured = any_accepted_;
  }

  const ImportProver& prover_;
  const IcpcPackage& package_;
  Problem& problem_;
  ImportReport& report_;
  Micros slowest_{};
  bool measured_ = false;
  bool any_accepted_ = false;
};

}  // namespace

Result<void> prove(const ImportProver& prover, const IcpcPackage& package, Problem& problem, ImportReport& report) {
  return Prover(prover, package, problem, report).run();
}

}  // namespace rehearse
