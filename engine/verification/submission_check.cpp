#include "submission_check.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "combined_source.hpp"
#include "difference_search.hpp"
#include "finding_list.hpp"
#include "parts.hpp"
#include "passage.hpp"

namespace rehearse {
namespace {

constexpr std::string_view language_of_parts = "cpp";
constexpr std::uint64_t shuffle_seed = 1;

// Whether a case may have several right outputs, of which a submission chooses one.
bool leaves_a_choice(const Problem& problem) {
  if (problem.signature.is_query) return false;  // the order of a table's rows is none
  const Comparison& comparison = problem.comparison;
  switch (comparison.kind) {
    case ComparisonKind::one_of:
    case ComparisonKind::property:
    case ComparisonKind::checker: return true;
    case ComparisonKind::statistical: return false;  // chance chooses
    case ComparisonKind::exact:
    case ComparisonKind::approximate: break;
  }
  return comparison.order != AnswerOrder::fixed;
}

double in_ms(Micros time) { return static_cast<double>(time.count()) / 1000; }

class SubmissionChecker {
 public:
  SubmissionChecker(Judge& judge, const Problem& problem, const CaseSet& cases, const JudgeOptions& options,
                    Verification& result)
      : judge_(judge),
        problem_(without_texts(problem)),
        order_(order_of(cases)),
        options_(options),
        result_(result),
        findings_(result.findings) {}

  Result<void> check(const std::vector<SubmissionFile>& files) {
    if (auto built = build_together(files); !built) return built;
    for (std::size_t i = 0; i < files.size(); ++i) {
      if (options_.progress) {
        options_.progress({JudgeStage::running, static_cast<int>(i), static_cast<int>(files.size())});
      }
      if (auto checked = check(files[i], i); !checked) return checked;
    }
    check_counts();
    check_choices();
    return {};
  }

 private:
  Result<void> build_together(const std::vector<SubmissionFile>& files) {
    std::vector<std::string> sources;
    for (std::size_t i = 0; i < files.size(); ++i) {
      const bool fits = !files[i].fault && files[i].language == language_of_parts;
      if (!fits || !can_be_part(files[i].source, problem_.signature)) continue;
      sources.push_back(files[i].source);
      part_of_file_.emplace_back(i, sources.size() - 1);
    }
    if (sources.size() < 2) {
      part_of_file_.clear();
      return {};
    }
    // Many builds are to come; without it they are only slower.
    static_cast<void>(judge_.warm_up(language_of_parts));
    auto parts =
        Parts::build(judge_, problem_, std::string(language_of_parts), std::move(sources), Parts::Checks::usual, options_.stop);
    if (!parts && parts.error().code != ErrorCode::unavailable) return unexpected(parts.error());
    if (parts) parts_ = std::move(*parts);
    return {};
  }

  // By itself where it was not built with the others: only then is it known whether it compiles.
  Result<Trial> trial_of(const SubmissionFile& file, std::size_t index) {
    for (const auto& [of_file, part] : part_of_file_) {
      if (of_file == index && parts_ && parts_->compiles(part)) return parts_->trial(part);
    }
    static_cast<void>(judge_.warm_up(file.language));
    return judge_.try_out(problem_, {file.language, file.source}, options_.stop);
  }

  Result<void> check(const SubmissionFile& file, std::size_t index) {
    if (file.fault) {
      const bool unknown = file.language.empty();
      if (unknown) findings_.note(FindingKind::not_judged, file.path, "not judged: " + file.fault->message);
      if (!unknown) findings_.error(FindingKind::not_judged, file.path, file.fault->message);
      return {};
    }
    auto trial = trial_of(file, index);
    if (!trial && trial.error().code == ErrorCode::unavailable) {
      findings_.note(FindingKind::not_judged, file.path, "not judged: " + trial.error().message);
      return {};
    }
    if (!trial) return unexpected(trial.error());
    VerifiedSubmission& submission = result_.submissions.emplace_back();
    submission.path = file.path;
    submission.expected = file.expected;
    submission.expected_group = declared_group(file.source);
    if (auto ran = run(*trial, submission); !ran) return ran;
    check_verdict(submission, trial->build());
    if (submission.expected != Verdict::accepted) {
      check_group(submission);
      return {};
    }
    check_margin(submission, trial->cpu_limit());
    if (auto ordered = check_order(*trial, submission); !ordered) return ordered;
    if (auto chosen = look_for_choices(*trial, submission); !chosen) return chosen;
    return check_agreement(*trial, submission);
  }

  Result<void> run(Trial& trial, VerifiedSubmission& submission) {
    if (!trial.build().ok) {
      submission.verdict = Verdict::compile_error;
      return {};
    }
    // Twice the limit tells a program that is too slow by far from one that might pass on a faster day.
    const bool doubled = submission.expected == Verdict::time_limit_exceeded;
    const Micros limit = trial.cpu_limit();
    std::optional<Trial> slow;
    if (doubled) slow = trial.variant({}, 2 * problem_.cpu_limit);
    auto passage = doubled ? pass(*slow, order_, limit) : pass(trial, order_);
    if (!passage) return unexpected(passage.error());
    submission.fall = std::move(passage->fall);
    submission.slowest = passage->slowest;
    if (!submission.fall) return {};
    submission.verdict = submission.fall->verdict;
    // One that was killed earlier waited for a core until its wall time was up: that tells of the machine.
    if (doubled && submission.fall->late) {
      findings_.error(FindingKind::thin_margin, submission.path,
                      fmt::format("{} takes {:.0f} ms of the limit of {:.0f} ms; at least twice the limit is asked for",
                                  submission.fall->name, in_ms(submission.fall->cpu), in_ms(limit)));
    }
    return {};
  }

  void check_verdict(const VerifiedSubmission& submission, const BuildResult& build) {
    if (submission.verdict == submission.expected) return;
    const std::string why = submission.fall ? fmt::format(" on {} ({}): {}", submission.fall->name,
                                                          to_string(submission.fall->group), submission.fall->reason)
                            : !build.ok     ? ": " + build.log.substr(0, build.log.find('\n'))
                                            : std::string();
    findings_.error(
        FindingKind::wrong_verdict, submission.path,
        fmt::format("expected {}, got {}{}", abbreviation(submission.expected), abbreviation(submission.verdict), why));
  }

  void check_margin(const VerifiedSubmission& submission, Micros limit) {
    if (submission.slowest <= limit / 2) return;
    findings_.error(FindingKind::thin_margin, submission.path,
                    fmt::format("its slowest case takes {:.0f} ms of the limit of {:.0f} ms; at most half is asked for",
                                in_ms(submission.slowest), in_ms(limit)));
  }

  void check_group(const VerifiedSubmission& submission) {
    if (!submission.expected_group) {
      findings_.error(FindingKind::no_group, submission.path,
                      "its first line does not end with the group that must catch it, such as [edge]");
      return;
    }
    if (!submission.fall) return;
    if (submission.fall->group != *submission.expected_group) {
      findings_.error(FindingKind::wrong_group, submission.path,
                      fmt::format("expected to be caught in {}, was caught in {} by {}", to_string(*submission.expected_group),
                                  to_string(submission.fall->group), submission.fall->name));
    } else if (submission.fall->group == CaseGroup::sample && submission.expected == Verdict::wrong_answer) {
      findings_.note(FindingKind::caught_by_samples, submission.path,
                     fmt::format("the sample {} catches it already", submission.fall->name));
    }
  }

  // What an accepted submission keeps from one case to the next must not help it.
  Result<void> check_order(const Trial& trial, const VerifiedSubmission& submission) {
    if (submission.verdict != Verdict::accepted) return {};
    Trial anew = trial.variant({});
    const auto passage = pass(anew, shuffled(order_, shuffle_seed));
    if (!passage) return unexpected(passage.error());
    if (!passage->fall) return {};
    findings_.error(FindingKind::order_matters, submission.path,
                    fmt::format("it passes the cases in their order, but in another one it fails {}: {}", passage->fall->name,
                                passage->fall->reason));
    return {};
  }

  // On small inputs that are not among the cases: the answers of all cases are the oracle's, so it must be right.
  Result<void> check_agreement(const Trial& trial, const VerifiedSubmission& submission) {
    if (submission.verdict != Verdict::accepted) return {};
    if (!small_inputs_) {
      auto made = DifferenceSearch::create(judge_, problem_, options_.stop);
      if (!made) return unexpected(made.error());
      small_inputs_ = std::move(*made);
      result_.small_inputs = static_cast<int>(small_inputs_->size());
    }
    Trial anew = trial.variant({});
    const auto differs = small_inputs_->first_failed(anew);
    if (!differs) return unexpected(differs.error());
    if (!*differs) return {};
    findings_.error(
        FindingKind::disagreement, submission.path,
        fmt::format("its answer is not the oracle's for {}", to_json_object((*differs)->arguments, problem_.signature)));
    return {};
  }

  // Whether two accepted submissions choose different ones of several right outputs.
  Result<void> look_for_choices(const Trial& trial, const VerifiedSubmission& submission) {
    if (submission.verdict != Verdict::accepted || chose_differently_ || !leaves_a_choice(problem_)) return {};
    Trial anew = trial.variant({});
    std::vector<std::optional<Value>> outputs;
    for (const CasePlace& place : order_) {
      if (place.group == CaseGroup::large) continue;
      auto outcome = anew.run(*place.test_case);
      if (!outcome) return unexpected(outcome.error());
      outputs.push_back(std::move(outcome->output));
    }
    if (choices_.empty())
      choices_ = std::move(outputs);
    else
      chose_differently_ = outputs != choices_;
    return {};
  }

  void check_choices() {
    if (chose_differently_ || choices_.empty()) return;
    findings_.error(FindingKind::single_choice, "submissions/accepted",
                    "several outputs may be right, but all accepted submissions return the same one for every case; add one "
                    "that chooses differently, so that it is shown to be accepted");
  }

  void check_counts() {
    const auto agreeing = std::count_if(
        result_.submissions.begin(), result_.submissions.end(),
        [](const VerifiedSubmission& s) { return s.expected == Verdict::accepted && s.verdict == Verdict::accepted; });
    if (agreeing >= 2) return;
    findings_.error(FindingKind::too_few_accepted, "submissions/accepted",
                    fmt::format("at least two accepted submissions must agree on every case; {} do", agreeing));
  }

  Judge& judge_;
  Problem problem_;
  CaseOrder order_;
  const JudgeOptions& options_;
  Verification& result_;
  FindingList findings_;
  std::vector<std::pair<std::size_t, std::size_t>> part_of_file_;
  std::optional<Parts> parts_;
  std::optional<DifferenceSearch> small_inputs_;
  std::vector<std::optional<Value>> choices_;  // of the first accepted submission, where it had a choice
  bool chose_differently_ = false;             // another one
};

}  // namespace

std::optional<CaseGroup> declared_group(std::string_view source) {
  std::string_view line = source.substr(0, source.find('\n'));
  line = line.substr(0, line.find_last_not_of(" \t\r") + 1);
  const std::size_t open = line.rfind('[');
  if (line.empty() || line.back() != ']' || open == std::string_view::npos) return std::nullopt;
  return parse_case_group(line.substr(open + 1, line.size() - open - 2));
}

Result<void> check_submissions(Judge& judge, const Problem& problem, const std::vector<SubmissionFile>& files,
                               const CaseSet& cases, const JudgeOptions& options, Verification& result) {
  return SubmissionChecker(judge, problem, cases, options, result).check(files);
}

}  // namespace rehearse
