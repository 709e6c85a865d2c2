#include <algorithm>
#include <array>
#include <optional>

#include "rehearse/review/drill.hpp"

namespace rehearse {
namespace {

constexpr std::size_t looked_at = 10;  // interviews: as patterns look at the last ten

// The advice of each rule as a way to practise. A name ends where a rule's may go on: "run-time-error-".
struct Advice {
  std::string_view rule;
  std::string_view words;
  DrillMode mode;
  std::string_view bug = {};
};
constexpr std::array advices = {
    Advice{"few-clarifications", "few questions were asked", DrillMode::clarify},
    Advice{"code-before-plan", "code came before a plan", DrillMode::clarify},
    Advice{"sample-failed-first", "the first run missed a sample", DrillMode::predict},
    Advice{"approach-missing", "the approach was missing", DrillMode::explain},
    Advice{"large-time-limit", "large inputs took too long", DrillMode::explain},
    Advice{"large-memory-limit", "large inputs took too much memory", DrillMode::explain},
    Advice{"growth-above-target", "the cost grew faster than it need", DrillMode::explain},
    Advice{"silence", "there was silence", DrillMode::explain},
    Advice{"no-fallback", "there was nothing to fall back on", DrillMode::capped},
    Advice{"late-feedback", "the first run came late", DrillMode::capped},
    Advice{"phase-overrun", "a phase ran over", DrillMode::capped},
    Advice{"slow-coding", "coding took long", DrillMode::code},
    Advice{"nerves", "nerves", DrillMode::capped},
    Advice{"edge-failed", "an edge case was missed", DrillMode::predict},
    Advice{"random-failed", "the logic had a gap", DrillMode::predict},
    Advice{"no-own-test", "no test of one's own", DrillMode::predict},
    Advice{"guess-debugging", "changes were guesses", DrillMode::predict},
    Advice{"prediction-missed", "the verdict came as a surprise", DrillMode::predict},
    Advice{"self-score-high", "the self-score was above the result", DrillMode::predict},
    Advice{"failed-builds", "the syntax did not come by itself", DrillMode::kata},
    Advice{"out-of-practice", "some time without practice", DrillMode::kata},
    Advice{"run-time-error-stack", "the stack overflowed", DrillMode::kata, "stack_overflow"},
    Advice{"run-time-error-overflow", "an integer overflowed", DrillMode::kata, "signed_overflow"},
    Advice{"run-time-error-null", "something absent was used", DrillMode::kata, "null_pointer"},
    Advice{"run-time-error-out-of-bounds", "an index left its bounds", DrillMode::kata, "out_of_bounds"},
    Advice{"run-time-error-division", "a division by zero", DrillMode::kata, "division_by_zero"},
    Advice{"topic-unpractised", "the topic is little practised", DrillMode::code},
    Advice{"not-nerves", "the re-try did not pass either", DrillMode::code},
    Advice{"recall", "it was remembered rather than worked out", DrillMode::code},
};

struct CauseAdvice {
  std::string_view cause;
  DrillMode mode;
};
constexpr std::array cause_advices = {
    CauseAdvice{"preparation", DrillMode::code},
    CauseAdvice{"nerves", DrillMode::capped},
    CauseAdvice{"misunderstanding", DrillMode::clarify},
    CauseAdvice{"knowledge gap", DrillMode::explain},
    CauseAdvice{"time management", DrillMode::capped},
    CauseAdvice{"unfamiliar technology", DrillMode::kata},
    CauseAdvice{"testing", DrillMode::predict},
    CauseAdvice{"logic", DrillMode::predict},
    CauseAdvice{"personal bug", DrillMode::kata},
    CauseAdvice{"fluency", DrillMode::code},
    CauseAdvice{"guess-debugging", DrillMode::predict},
    CauseAdvice{"calibration", DrillMode::predict},
    CauseAdvice{"recall", DrillMode::code},
    CauseAdvice{"communication", DrillMode::explain},
    CauseAdvice{"not asking", DrillMode::clarify},
};

const Advice* advice_on_rule(std::string_view rule) {
  const auto* const found = std::ranges::find(advices, rule, &Advice::rule);
  return found == advices.end() ? nullptr : &*found;
}

std::optional<DrillMode> mode_for_cause(std::string_view cause) {
  const auto* const found = std::ranges::find(cause_advices, cause, &CauseAdvice::cause);
  return found == cause_advices.end() ? std::nullopt : std::optional(found->mode);
}

// One that a rule or a cause gives; absent where nothing can be practised for it.
std::optional<DrillFocus> focus_on(const std::string& name, const std::string& cause) {
  if (const Advice* advice = advice_on_rule(name)) {
    return DrillFocus{name, std::string(advice->words), advice->mode, std::string(advice->bug), {}, {}};
  }
  if (const auto mode = mode_for_cause(cause)) return DrillFocus{name, cause, *mode, {}, {}, {}};
  return std::nullopt;
}

struct Weight {
  DrillFocus focus;
  double weight = 0;
};

class Foci {
 public:
  void add(const std::string& name, const std::string& cause, double weight, const AttemptFacts* attempt) {
    auto found = std::ranges::find_if(weights_, [&](const Weight& w) { return w.focus.name == name; });
    if (found == weights_.end()) {
      auto focus = focus_on(name, cause);
      if (!focus) return;
      found = weights_.insert(weights_.end(), {std::move(*focus), 0.0});
    }
    found->weight += weight;
    if (attempt == nullptr || !found->focus.slug.empty()) return;  // the newest session is looked at first
    found->focus.slug = attempt->slug;
    found->focus.topics = attempt->topics;
  }

  std::vector<DrillFocus> heaviest_first() && {
    std::ranges::stable_sort(weights_, [](const Weight& a, const Weight& b) { return a.weight > b.weight; });
    std::vector<DrillFocus> foci;
    for (Weight& w : weights_) foci.push_back(std::move(w.focus));
    return foci;
  }

 private:
  std::vector<Weight> weights_;
};

}  // namespace

std::vector<DrillFocus> drill_focus(const History& history) {
  Foci foci;
  std::size_t seen = 0;
  constexpr double chosen = 3;  // as much as three findings: the user chose it
  for (auto session = history.sessions.rbegin(); session != history.sessions.rend() && seen < looked_at; ++session) {
    if (session->kind != StreamKind::interview) continue;
    // What lies further back weighs less: half at the tenth.
    const double recent = 1.0 - static_cast<double>(seen++) / (2.0 * (looked_at - 1));
    for (const AttemptFacts& attempt : session->attempts) {
      for (const FindingFacts& finding : attempt.findings) {
        const bool counts = finding.decision == "confirmed" || finding.decision == "changed";
        const bool changed = finding.decision == "changed";  // the user's cause counts, not the rule's
        if (counts) foci.add(changed ? finding.cause : finding.rule, finding.cause, recent, &attempt);
      }
    }
    for (const std::string& area : session->growth_areas) foci.add(area, area, chosen * recent, nullptr);
  }
  return std::move(foci).heaviest_first();
}

}  // namespace rehearse
