#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "rehearse/review/drill.hpp"
#include "text.hpp"
#include "way.hpp"

namespace rehearse {
namespace {

constexpr std::size_t looked_at = 10;  // interviews: as patterns look at the last ten

// One that a rule or a cause gives; absent where nothing can be practised for it.
std::optional<DrillFocus> focus_on(const std::string& name, const std::string& cause) {
  const Way* way = way_for(name, cause);
  if (way == nullptr) return std::nullopt;
  return DrillFocus{name,
                    std::string(way->words.empty() ? std::string_view(cause) : way->words),
                    way->mode,
                    way->again,
                    std::string(way->bug),
                    {},
                    {}};
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

  // Nothing of a real interview that is not drilled: a timed round, a story, a card.
  void add(const GrowthArea& told, double weight) {
    const auto mode = parse_drill_mode(told.mode);
    if (!mode) return;
    const std::string where = fmt::format("{} at {}", told.name, one_line(told.interview, 60));
    weights_.push_back({{told.name, where, *mode, !told.slug.empty(), {}, told.slug, told.topics}, weight});
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

std::vector<DrillFocus> drill_focus(const History& history, std::span<const GrowthArea> told) {
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
  for (const GrowthArea& area : told) foci.add(area, chosen);
  return std::move(foci).heaviest_first();
}

}  // namespace rehearse
