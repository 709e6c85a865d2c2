#include "rehearse/bank/shrinker.hpp"

#include <algorithm>
#include <functional>
#include <unordered_set>
#include <utility>

#include "fault.hpp"
#include "moves.hpp"
#include "simplicity.hpp"

namespace rehearse {
namespace {

constexpr std::size_t most_repaired = 2000;  // scalars: a repair validates the whole input again and again

}  // namespace

struct Shrinker::State {
  State(InputModel input_model, Arguments failing, Steps allowed)
      : model(std::move(input_model)), best(std::move(failing)), steps(allowed) {
    tried.insert(fingerprint(best));
    begin_again();
  }

  // Moves for `best` are thought of in stages, each only when all before it are used up.
  using Stage = std::function<Moves()>;
  void begin_again();
  bool refill();
  [[nodiscard]] bool is_offered(const Arguments& candidate);
  [[nodiscard]] bool repair(Arguments& candidate) const;

  InputModel model;
  Arguments best;
  Steps steps = Steps::all;
  Simplicity simplicity;
  std::vector<Arguments> offered;
  std::unordered_set<std::uint64_t> tried;  // by fingerprint
  std::vector<Stage> stages;                // the next one last
  Moves moves;
  std::size_t next_move = 0;
};

void Shrinker::State::begin_again() {
  const Signature& signature = model.signature();
  simplicity = simplicity_of(best, signature);
  moves.clear();
  next_move = 0;
  stages.clear();
  const std::size_t parts = most_parts(best, signature);
  const auto stage = [&](Moves (*make)(const Arguments&, const Signature&)) {
    stages.emplace_back([this, make] { return make(best, model.signature()); });
  };
  for (std::size_t of = 1; of <= parts; of *= 2) {
    stages.emplace_back([this, of] { return removals(best, model.signature(), of); });
    if (of != 1) continue;
    stage(node_removals);
    if (steps == Steps::all) stage(vertex_removals);
  }
  if (steps == Steps::all) {
    for (const auto make : {joint_removals, common_lowerings, single_lowerings, joint_lowerings, sortings}) stage(make);
  }
  std::reverse(stages.begin(), stages.end());
}

bool Shrinker::State::refill() {
  while (next_move == moves.size()) {
    if (stages.empty()) return false;
    moves = stages.back()();
    stages.pop_back();
    next_move = 0;
  }
  return true;
}

// Where numbers and lengths depend on each other, a shorter list asks for smaller numbers: "k <= len(nums)".
bool Shrinker::State::repair(Arguments& candidate) const {
  const Signature& signature = model.signature();
  if (signature.is_class || signature.is_query || simplicity.scalars > most_repaired) return false;
  std::vector<std::int64_t> lengths;
  std::int64_t lost = 0;
  for (std::size_t i = 0; i < candidate.size(); ++i) {
    if (candidate[i].array() == nullptr && candidate[i].string() == nullptr) continue;
    const auto size = [](const Value& value) {
      return static_cast<std::int64_t>(value.array() != nullptr ? value.array()->size() : value.string()->size());
    };
    lengths.push_back(size(candidate[i]));
    lost = std::max(lost, size(best[i]) - lengths.back());
  }
  if (lost <= 0) return false;
  for (Value& number : candidate) {
    if (number.integer() == nullptr) continue;
    const std::int64_t before = *number.integer();
    std::vector<std::int64_t> smaller{before - lost, before - 1};
    for (const std::int64_t length : lengths) smaller.insert(smaller.end(), {length, length - 1});
    for (const std::int64_t to : smaller) {
      if (to >= before || to < -1) continue;
      number = Value(to);
      if (!model.find_fault(candidate)) return true;
    }
    number = Value(before);
  }
  return false;
}

bool Shrinker::State::is_offered(const Arguments& candidate) {
  if (!is_simpler(simplicity_of(candidate, model.signature()), candidate, simplicity, best)) return false;
  return tried.insert(fingerprint(candidate)).second;
}

Shrinker::Shrinker(InputModel model, Arguments failing, Steps steps)
    : state_(std::make_unique<State>(std::move(model), std::move(failing), steps)) {}
Shrinker::Shrinker(Shrinker&&) noexcept = default;
Shrinker& Shrinker::operator=(Shrinker&&) noexcept = default;
Shrinker::~Shrinker() = default;

const Arguments& Shrinker::best() const { return state_->best; }

std::vector<Arguments> Shrinker::next(std::size_t most) {
  State& state = *state_;
  state.offered.clear();
  while (state.offered.size() < most && state.refill()) {
    Arguments candidate = state.best;
    if (!state.moves[state.next_move++](candidate) || !state.is_offered(candidate)) continue;
    if (state.model.find_fault(candidate)) {
      if (state.steps != Steps::all || !state.repair(candidate) || !state.is_offered(candidate)) continue;
    }
    state.offered.push_back(std::move(candidate));
  }
  return state.offered;
}

void Shrinker::take(std::size_t index) {
  State& state = *state_;
  state.best = std::move(state.offered.at(index));
  // Those behind it were not looked at yet.
  for (std::size_t i = index + 1; i < state.offered.size(); ++i) state.tried.erase(fingerprint(state.offered[i]));
  state.begin_again();
}

}  // namespace rehearse
