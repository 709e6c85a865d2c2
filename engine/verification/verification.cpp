#include "rehearse/verification/verification.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "case_check.hpp"
#include "finding_list.hpp"
#include "rehearse/bank/wording.hpp"
#include "rehearse/verification/strengthening.hpp"
#include "submission_check.hpp"
#include "submissions.hpp"

namespace rehearse {
namespace {

// What not even its own words find is not found by a candidate's.
void check_clarifications(const Problem& problem, Verification& result) {
  FindingList findings(result.findings);
  for (const Clarification& clarification : problem.clarifications) {
    for (const std::string& keyword : clarification.keywords) {
      if (!meanings_of(keyword).empty()) continue;
      findings.note(FindingKind::idle_keyword, "problem.json",
                    fmt::format("the keyword \"{}\" counts for nothing: every question has such words", keyword));
    }
    const Clarification* found = find_clarification(problem, clarification.question);
    if (found == &clarification) continue;
    findings.error(FindingKind::unfound_question, "problem.json",
                   fmt::format("\"{}\" finds {}: give it keywords that it shares with no other clarification",
                               clarification.question, found == nullptr ? "nothing" : fmt::format("\"{}\"", found->question)));
  }
}

Result<void> check_mutants(Judge& judge, const Languages& languages, const Problem& problem, const VerificationOptions& options,
                           Verification& result) {
  MutantOptions mutant_options;
  mutant_options.stop = options.judge.stop;
  if (options.judge.progress) {
    mutant_options.progress = [&](int done, int total) { options.judge.progress({JudgeStage::running, done, total}); };
  }
  auto found = find_strengthening(judge, languages, problem, mutant_options);
  if (!found) return unexpected(found.error());
  FindingList findings(result.findings);
  for (const DistinguishingCase& distinguishing : found->cases) {
    for (const std::size_t index : distinguishing.of) {
      const Mutant& mutant = found->score.survivors[index];
      findings.error(FindingKind::surviving_mutant, mutant.submission,
                     fmt::format("line {}: {}, and every case passes; {} would tell", mutant.line, mutant.change,
                                 to_json_object(distinguishing.test_case.arguments, problem.signature)));
    }
  }
  result.equivalents = std::move(found->equivalents);
  result.mutants = std::move(found->score);
  return {};
}

}  // namespace

std::string_view to_string(FindingLevel level) { return level == FindingLevel::error ? "error" : "note"; }

std::string_view to_string(FindingKind kind) {
  switch (kind) {
    case FindingKind::empty_group: return "empty_group";
    case FindingKind::repeated_name: return "repeated_name";
    case FindingKind::missing_answer: return "missing_answer";
    case FindingKind::invalid_case: return "invalid_case";
    case FindingKind::unreached_bound: return "unreached_bound";
    case FindingKind::constant_answer: return "constant_answer";
    case FindingKind::unstable_generator: return "unstable_generator";
    case FindingKind::unsized_generator: return "unsized_generator";
    case FindingKind::wrong_verdict: return "wrong_verdict";
    case FindingKind::wrong_group: return "wrong_group";
    case FindingKind::no_group: return "no_group";
    case FindingKind::caught_by_samples: return "caught_by_samples";
    case FindingKind::thin_margin: return "thin_margin";
    case FindingKind::order_matters: return "order_matters";
    case FindingKind::too_few_accepted: return "too_few_accepted";
    case FindingKind::single_choice: return "single_choice";
    case FindingKind::disagreement: return "disagreement";
    case FindingKind::unfound_question: return "unfound_question";
    case FindingKind::idle_keyword: return "idle_keyword";
    case FindingKind::not_judged: return "not_judged";
    case FindingKind::surviving_mutant: return "surviving_mutant";
  }
  return "";
}

bool Verification::ok() const {
  return std::none_of(findings.begin(), findings.end(),
                      [](const VerificationFinding& finding) { return finding.level == FindingLevel::error; });
}

Result<Verification> verify_package(Judge& judge, const Languages& languages, const Problem& problem,
                                    const VerificationOptions& options) {
  const auto cases = judge.prepare_cases(problem, options.judge);
  if (!cases) return unexpected(cases.error());
  const auto again = judge.generate_cases(problem);
  if (!again) return unexpected(again.error());
  const auto files = find_submissions(problem, languages);
  if (!files) return unexpected(files.error());
  Verification result;
  check_clarifications(problem, result);
  check_cases(problem, *cases, *again, result);
  for (const Recipe& recipe : problem.large) {
    if (recipe.sized)
      check_sizes(
          problem, recipe, [&](const Recipe& asked) { return judge.generate(problem, asked); }, result);
  }
  if (auto judged = check_submissions(judge, problem, *files, *cases, options.judge, result); !judged) {
    return unexpected(judged.error());
  }
  for (VerificationFinding& finding : result.findings) {
    if (options.proved_before && finding.kind == FindingKind::thin_margin) finding.level = FindingLevel::note;
  }
  // Mutants of what does not pass itself tell nothing.
  if (!options.mutants || !result.ok()) return result;
  if (auto checked = check_mutants(judge, languages, problem, options, result); !checked) return unexpected(checked.error());
  return result;
}

}  // namespace rehearse
