#include "rehearse/bank/outcomes.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "any_order.hpp"
#include "rehearse/bank/evenness.hpp"
#include "rehearse/bank/random_stream.hpp"

namespace rehearse {
namespace {

constexpr std::size_t shown_outcomes = 5;
constexpr std::size_t shown_bytes = 60;

Comparison of_elements(const Comparison& comparison) {
  Comparison exact;
  exact.order = comparison.order;
  return exact;
}

std::string expected_any_of(const Value::Array& possible, const Value& output) {
  std::string words = possible.size() == 1 ? "expected " : "expected any of ";
  for (std::size_t i = 0; i < std::min(possible.size(), shown_outcomes); ++i) {
    words += (i == 0 ? "" : ", ") + to_display(possible[i], shown_bytes);
  }
  if (possible.size() > shown_outcomes) words += fmt::format(", ... ({} in all)", possible.size());
  return words + ", got " + to_display(output, shown_bytes);
}

// A list of possible results, each once, to be found again quickly.
class Outcomes {
 public:
  Outcomes(const Comparison& elements, const Value::Array& possible) : elements_(elements), possible_(possible) {
    std::vector<std::pair<Value, std::size_t>> sorted;
    sorted.reserve(possible.size());
    for (std::size_t i = 0; i < possible.size(); ++i) sorted.emplace_back(canonical(elements, possible[i]), i);
    std::sort(sorted.begin(), sorted.end());
    for (auto& [value, place] : sorted) {
      if (distinct_.empty() || !(distinct_.back().value == value)) distinct_.push_back({std::move(value), place, 0});
      ++distinct_.back().weight;
    }
  }

  [[nodiscard]] std::size_t size() const { return distinct_.size(); }
  [[nodiscard]] const Value::Array& possible() const { return possible_; }
  [[nodiscard]] const Value& value(std::size_t index) const { return possible_[distinct_[index].first_place]; }
  [[nodiscard]] std::int64_t weight(std::size_t index) const { return distinct_[index].weight; }

  [[nodiscard]] std::optional<std::size_t> find(const Value& output) const {
    if (!is_finite(output)) return std::nullopt;
    const Value wanted = canonical(elements_, output);
    const auto at = std::lower_bound(distinct_.begin(), distinct_.end(), wanted,
                                     [](const Outcome& outcome, const Value& value) { return outcome.value < value; });
    if (at == distinct_.end() || !(at->value == wanted)) return std::nullopt;
    return static_cast<std::size_t>(at - distinct_.begin());
  }

  // How much of the weight of all stands before this one in the order of the list, and up to its end: in [0, 1].
  [[nodiscard]] std::pair<double, double> share(std::size_t index) const {
    if (before_.empty()) {
      std::vector<std::size_t> by_place(size());
      for (std::size_t i = 0; i < size(); ++i) by_place[i] = i;
      std::sort(by_place.begin(), by_place.end(),
                [this](std::size_t a, std::size_t b) { return distinct_[a].first_place < distinct_[b].first_place; });
      before_.resize(size());
      std::int64_t sum = 0;
      for (const std::size_t i : by_place) sum += std::exchange(before_[i], sum) + weight(i);
    }
    const auto all = static_cast<double>(possible_.size());
    const auto start = static_cast<double>(before_[index]);
    return {start / all, (start + static_cast<double>(weight(index))) / all};
  }

 private:
  struct Outcome {
    Value value;  // canonical
    std::size_t first_place = 0;
    std::int64_t weight = 0;
  };
  const Comparison& elements_;
  const Value::Array& possible_;
  std::vector<Outcome> distinct_;             // sorted
  mutable std::vector<std::int64_t> before_;  // by index; made when it is asked for
};

// What the calls of one method with the same possible results gave, in order, as indices.
struct Draws {
  std::string_view method;
  Outcomes outcomes;
  std::vector<std::size_t> results = {};
};

// Something that is less likely than a false alarm may be.
struct Suspicion {
  double surprise = 0;
  std::string words;
};

constexpr std::int64_t least_draws = 8;
constexpr std::size_t most_in_pairs = 16;
constexpr std::size_t parts = 8;

std::optional<Suspicion> examine_results(const Draws& draws) {
  std::vector<std::int64_t> counts(draws.outcomes.size());
  std::vector<std::int64_t> weights(draws.outcomes.size());
  for (const std::size_t result : draws.results) ++counts[result];
  for (std::size_t i = 0; i < weights.size(); ++i) weights[i] = draws.outcomes.weight(i);
  const Evenness evenness = examine_evenness(counts, weights);
  const std::size_t far = evenness.farthest;
  const double expected = static_cast<double>(draws.results.size()) * static_cast<double>(weights[far]) /
                          static_cast<double>(draws.outcomes.possible().size());
  return Suspicion{evenness.surprise,
                   fmt::format("{} does not choose evenly: of {} calls with the same {} possible results {} gave {}, where "
                               "about {:.0f} are expected",
                               draws.method, draws.results.size(), weights.size(), counts[far],
                               to_display(draws.outcomes.value(far), shown_bytes), expected)};
}

// The first and second result, the third and fourth ...: a rotation is even, but no choice at random.
std::optional<Suspicion> examine_pairs(const Draws& draws) {
  const std::size_t size = draws.outcomes.size();
  if (size > most_in_pairs) return std::nullopt;
  std::vector<std::int64_t> counts(size * size);
  std::vector<std::int64_t> weights(size * size);
  for (std::size_t i = 0; i + 1 < draws.results.size(); i += 2) ++counts[draws.results[i] * size + draws.results[i + 1]];
  for (std::size_t i = 0; i < weights.size(); ++i) {
    weights[i] = draws.outcomes.weight(i / size) * draws.outcomes.weight(i % size);
  }
  const Evenness evenness = examine_evenness(counts, weights);
  const std::size_t far = evenness.farthest;
  return Suspicion{
      evenness.surprise,
      fmt::format("{} does not choose at random: of {} pairs of successive results {} are {} and then {}, far from "
                  "what chance gives",
                  draws.method, draws.results.size() / 2, counts[far],
                  to_display(draws.outcomes.value(far / size), shown_bytes),
                  to_display(draws.outcomes.value(far % size), shown_bytes))};
}

// Where in their lists the results of all calls stand. A number drawn at random within a result's share of its list spreads
// evenly over [0, 1) whatever the lists are, if the results do over theirs.
std::optional<Suspicion> examine_places(const std::vector<Draws>& all, std::string_view method) {
  RandomStream random(0x6576656e);
  std::vector<std::int64_t> counts(parts);
  std::int64_t draws = 0;
  for (const Draws& each : all) {
    if (each.method != method) continue;
    for (const std::size_t result : each.results) {
      const auto [start, end] = each.outcomes.share(result);
      const double place = start + random.unit() * (end - start);
      ++counts[std::min(parts - 1, static_cast<std::size_t>(place * static_cast<double>(parts)))];
      ++draws;
    }
  }
  if (draws < least_draws) return std::nullopt;
  const Evenness evenness = examine_evenness(counts, std::vector<std::int64_t>(parts, 1));
  return Suspicion{
      evenness.surprise,
      fmt::format("{} does not choose evenly: in {} of {} calls the result stands in part {} of {} of all that are "
                  "possible at that call, where about {:.0f} are expected",
                  method, counts[evenness.farthest], draws, evenness.farthest + 1, parts,
                  static_cast<double>(draws) / static_cast<double>(parts))};
}

std::string find_suspicion(const std::vector<Draws>& all, const std::vector<std::string>& methods) {
  std::vector<Suspicion> tests;
  const auto add = [&](std::optional<Suspicion> suspicion) {
    if (suspicion) tests.push_back(std::move(*suspicion));
  };
  for (const Draws& draws : all) {
    if (draws.outcomes.size() < 2 || static_cast<std::int64_t>(draws.results.size()) < least_draws) continue;
    add(examine_results(draws));
    add(examine_pairs(draws));
  }
  for (const std::string& method : methods) add(examine_places(all, method));
  const auto worst = std::min_element(tests.begin(), tests.end(),
                                      [](const Suspicion& a, const Suspicion& b) { return a.surprise < b.surprise; });
  if (worst == tests.end()) return {};
  // Each of them may raise the alarm.
  const double limit = std::log(false_alarm / static_cast<double>(tests.size()));
  return worst->surprise <= limit ? worst->words : std::string();
}

bool varies(const Comparison& comparison, std::string_view method) {
  return std::find(comparison.methods.begin(), comparison.methods.end(), method) != comparison.methods.end();
}

// Holds the results of a class against what its answer declares, one operation after another.
class ClassCheck {
 public:
  ClassCheck(const Comparison& comparison, const Value::Array& operations)
      : comparison_(comparison), elements_(of_elements(comparison)), operations_(operations) {}

  std::optional<OutcomeFault> run(const Value::Array& answer, const Value::Array& output) {
    if (answer.size() != operations_.size() || output.size() != operations_.size()) {
      return OutcomeFault{fmt::format("expected {} results, got {}", operations_.size(), output.size())};
    }
    for (std::size_t i = 0; i < operations_.size(); ++i) {
      const std::string& name = *operations_[i].string();
      std::string words =
          i != 0 && varies(comparison_, name) ? take(name, answer[i], output[i]) : elements_.difference(answer[i], output[i]);
      if (!words.empty()) return OutcomeFault{std::move(words), i};
    }
    if (comparison_.kind != ComparisonKind::statistical) return std::nullopt;
    std::string words = find_suspicion(draws_, comparison_.methods);
    if (words.empty()) return std::nullopt;
    return OutcomeFault{std::move(words)};
  }

 private:
  std::string take(const std::string& method, const Value& answer, const Value& output) {
    const Value::Array* possible = answer.array();
    if (possible == nullptr) return "the answer does not say what is possible";
    if (!possible->empty()) current_[method] = group(method, *possible);
    const auto current = current_.find(method);
    if (current == current_.end()) return "the answer does not say what is possible";
    Draws& draws = draws_[current->second];
    const auto result = draws.outcomes.find(output);
    if (!result) return expected_any_of(draws.outcomes.possible(), output);
    draws.results.push_back(*result);
    return {};
  }

  // Lists that are the same are one group, so that calls far apart count together.
  std::size_t group(const std::string& method, const Value::Array& possible) {
    const auto [known, is_new] = groups_.try_emplace({method, &possible}, draws_.size());
    if (is_new) draws_.push_back({method, Outcomes(elements_, possible)});
    return known->second;
  }

  struct ByContent {
    bool operator()(const std::pair<std::string_view, const Value::Array*>& a,
                    const std::pair<std::string_view, const Value::Array*>& b) const {
      if (a.first != b.first) return a.first < b.first;
      if (a.second->size() != b.second->size()) return a.second->size() < b.second->size();
      return *a.second < *b.second;
    }
  };

  const Comparison& comparison_;
  Comparison elements_;
  const Value::Array& operations_;
  std::vector<Draws> draws_;
  std::map<std::pair<std::string_view, const Value::Array*>, std::size_t, ByContent> groups_;
  std::map<std::string_view, std::size_t> current_;
};

}  // namespace

bool declares_outcomes(const Comparison& comparison) {
  return comparison.kind == ComparisonKind::one_of || comparison.kind == ComparisonKind::statistical;
}

Signature outcomes_signature(const Signature& signature, const Comparison& comparison) {
  Signature listing = signature;
  if (!declares_outcomes(comparison)) return listing;
  for (Method& method : listing.methods) {
    if (signature.is_class && !varies(comparison, method.name)) continue;
    Type single = std::move(method.result);
    method.result = Type{TypeKind::array, {std::move(single)}};
  }
  return listing;
}

std::optional<std::string> find_outcomes_fault(const Signature& signature, const Comparison& comparison,
                                               const Arguments& arguments, const Value& answer) {
  const Value::Array* values = answer.array();
  if (values == nullptr) return "expected a list";
  if (!signature.is_class) {
    if (values->empty()) return "expected at least one valid result";
    return std::nullopt;
  }
  const Value::Array& operations = *arguments.front().array();
  std::map<std::string_view, bool> known;
  for (std::size_t i = 1; i < std::min(operations.size(), values->size()); ++i) {
    const std::string& name = *operations[i].string();
    const Value::Array* possible = (*values)[i].array();
    if (!varies(comparison, name) || possible == nullptr) continue;
    known[name] = known[name] || !possible->empty();
    if (!known[name]) return fmt::format("operation {} ({}): expected at least one possible result", i, name);
  }
  return std::nullopt;
}

std::optional<OutcomeFault> find_outcome_fault(const Signature& signature, const Comparison& comparison,
                                               const Arguments& arguments, const Value& answer, const Value& output) {
  const Value::Array* expected = answer.array();
  if (expected == nullptr) return OutcomeFault{"the answer does not say what is possible"};
  if (signature.is_class) {
    const Value::Array* operations = arguments.front().array();
    const Value::Array* got = output.array();
    if (operations == nullptr || got == nullptr) return OutcomeFault{"expected a list of results"};
    return ClassCheck(comparison, *operations).run(*expected, *got);
  }
  const Comparison elements = of_elements(comparison);
  const bool valid =
      std::any_of(expected->begin(), expected->end(), [&](const Value& value) { return elements.accepts(value, output); });
  if (valid) return std::nullopt;
  return OutcomeFault{expected_any_of(*expected, output)};
}

}  // namespace rehearse
