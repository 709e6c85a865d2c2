#include "rehearse/judge/verification.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <system_error>

#include <fmt/core.h>

#include "language_definition.hpp"
#include "rehearse/base/file.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

struct VerdictFolder {
  std::string_view name;
  Verdict verdict;
};
// The names of the ICPC package format.
constexpr std::array<VerdictFolder, 4> folders{{{"accepted", Verdict::accepted},
                                                {"wrong_answer", Verdict::wrong_answer},
                                                {"time_limit_exceeded", Verdict::time_limit_exceeded},
                                                {"run_time_error", Verdict::run_time_error}}};

Result<std::vector<std::string>> files_of(const fs::path& folder) {
  std::vector<std::string> names;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator(); entry.increment(error)) {
    names.push_back(entry->path().filename().string());
  }
  if (error && error != std::errc::no_such_file_or_directory) {
    return unexpected(system_error("cannot read the folder " + folder.string(), error.value()));
  }
  std::sort(names.begin(), names.end());
  return names;
}

class Verifier {
 public:
  Verifier(Judge& judge, const Languages& languages, const Problem& problem, const JudgeOptions& options)
      : judge_(judge), languages_(languages), problem_(problem), options_(options) {}

  Result<Verification> verify() {
    auto cases = judge_.prepare_cases(problem_, options_);
    if (!cases) return unexpected(cases.error());
    check_cases(*cases);
    for (const VerdictFolder& folder : folders) {
      const std::string below = fmt::format("submissions/{}", folder.name);
      const auto names = files_of(problem_.folder / below);
      if (!names) return unexpected(names.error());
      for (const std::string& name : *names) {
        if (auto done = run(below + "/" + name, folder.verdict); !done) return unexpected(done.error());
      }
    }
    check_counts();
    return std::move(result_);
  }

 private:
  void find(FindingLevel level, const std::string& subject, std::string message) {
    result_.findings.push_back({level, subject, std::move(message)});
  }

  void check_cases(const CaseSet& cases) {
    std::set<std::string> names;
    for (const CaseSetGroup& group : cases) {
      if (group.cases.empty()) find(FindingLevel::error, "", fmt::format("group {} has no cases", to_string(group.group)));
      for (const TestCase& test_case : group.cases) {
        const std::string name = fmt::format("{}: {}", to_string(group.group), test_case.name);
        if (!names.insert(name).second) find(FindingLevel::error, "", name + ": the name is there twice");
        if (!test_case.answer) find(FindingLevel::error, "", name + ": there is no answer");
        if (const auto valid = problem_.input.validate(test_case.arguments); !valid) {
          find(FindingLevel::error, "", fmt::format("{}: {}", name, valid.error().message));
        }
      }
    }
  }

  Result<void> run(const std::string& path, Verdict expected) {
    const auto source = read_file(problem_.folder / path, 2 * max_source_bytes);
    if (!source) return unexpected(source.error());
    const auto language = languages_.for_file(path);
    if (!language) {
      find(FindingLevel::note, path, "not judged: " + language.error().message);
      return {};
    }
    if (const auto solves = languages_.check_solves(**language, problem_.signature); !solves) {
      find(FindingLevel::error, path, solves.error().message);
      return {};
    }
    // Many builds are to come; without it they are only slower.
    static_cast<void>(judge_.warm_up((*language)->id()));
    auto judgement = judge_.judge(problem_, {(*language)->id(), *source}, options_);
    if (!judgement && judgement.error().code == ErrorCode::unavailable) {
      find(FindingLevel::note, path, "not judged: " + judgement.error().message);
      return {};
    }
    if (!judgement) return unexpected(judgement.error());
    VerifiedSubmission& submission =
        result_.submissions.emplace_back(VerifiedSubmission{path, expected, declared_group(*source), std::move(*judgement)});
    check_verdict(submission);
    if (expected == Verdict::accepted) {
      check_margin(submission, (*language)->definition().allowance.time_factor);
    } else {
      check_group(submission);
    }
    return {};
  }

  void check_verdict(const VerifiedSubmission& submission) {
    const Judgement& judgement = submission.judgement;
    if (judgement.verdict == submission.expected) return;
    const CaseResult* failure = judgement.first_failure();
    const std::string why = failure != nullptr
                                ? fmt::format(" on {} ({}): {}", failure->name, to_string(failure->group), failure->reason)
                            : judgement.reason.empty() ? std::string()
                                                       : ": " + judgement.reason;
    find(FindingLevel::error, submission.path,
         fmt::format("expected {}, got {}{}", abbreviation(submission.expected), abbreviation(judgement.verdict), why));
  }

  void check_margin(const VerifiedSubmission& submission, double time_factor) {
    const auto limit = static_cast<double>(problem_.cpu_limit.count()) * time_factor;
    const double slowest = static_cast<double>(submission.judgement.cpu.count()) / 1000;
    if (slowest <= limit / 2) return;
    find(FindingLevel::error, submission.path,
         fmt::format("its slowest case takes {:.0f} ms of the limit of {:.0f} ms; at most half is asked for", slowest, limit));
  }

  void check_group(const VerifiedSubmission& submission) {
    if (!submission.expected_group) {
      find(FindingLevel::error, submission.path,
           "its first line does not end with the group that must catch it, such as [edge]");
      return;
    }
    const CaseResult* failure = submission.judgement.first_failure();
    if (failure == nullptr || failure->group == *submission.expected_group) return;
    find(FindingLevel::error, submission.path,
         fmt::format("expected to be caught in {}, was caught in {} by {}", to_string(*submission.expected_group),
                     to_string(failure->group), failure->name));
  }

  void check_counts() {
    const auto agreeing =
        std::count_if(result_.submissions.begin(), result_.submissions.end(), [](const VerifiedSubmission& s) {
          return s.expected == Verdict::accepted && s.judgement.verdict == Verdict::accepted;
        });
    if (agreeing < 2) {
      find(FindingLevel::error, "submissions/accepted",
           fmt::format("at least two accepted submissions must agree on every case; {} do", agreeing));
    }
  }

  Judge& judge_;
  const Languages& languages_;
  const Problem& problem_;
  const JudgeOptions& options_;
  Verification result_;
};

}  // namespace

bool Verification::ok() const {
  return std::none_of(findings.begin(), findings.end(),
                      [](const VerificationFinding& finding) { return finding.level == FindingLevel::error; });
}

std::optional<CaseGroup> declared_group(std::string_view source) {
  std::string_view line = source.substr(0, source.find('\n'));
  line = line.substr(0, line.find_last_not_of(" \t\r") + 1);
  const std::size_t open = line.rfind('[');
  if (line.empty() || line.back() != ']' || open == std::string_view::npos) return std::nullopt;
  return parse_case_group(line.substr(open + 1, line.size() - open - 2));
}

Result<Verification> verify_package(Judge& judge, const Languages& languages, const Problem& problem,
                                    const JudgeOptions& options) {
  return Verifier(judge, languages, problem, options).verify();
}

}  // namespace rehearse
