#include "rehearse/bank/shrinker.hpp"

#include <set>
#include <string>
#include <utility>

namespace rehearse {
namespace {

std::size_t count_scalars(const Value& value) {
  if (const std::string* text = value.string()) return text->size();
  const Value::Array* elements = value.array();
  if (elements == nullptr) return value.is_null() ? 0 : 1;
  std::size_t total = 0;
  for (const Value& element : *elements) total += count_scalars(element);
  return total;
}

}  // namespace

std::size_t count_scalars(const Arguments& arguments) {
  std::size_t total = 0;
  for (const Value& argument : arguments) total += count_scalars(argument);
  return total;
}

struct Shrinker::State {
  InputModel model;
  Arguments best;
  std::vector<Arguments> offered;
};

Shrinker::Shrinker(InputModel model, Arguments failing)
    : state_(std::make_unique<State>(State{std::move(model), std::move(failing), {}})) {}
Shrinker::Shrinker(Shrinker&&) noexcept = default;
Shrinker& Shrinker::operator=(Shrinker&&) noexcept = default;
Shrinker::~Shrinker() = default;

const Arguments& Shrinker::best() const { return state_->best; }

std::vector<Arguments> Shrinker::next(std::size_t /*most*/) { return {}; }

void Shrinker::take(std::size_t index) { state_->best = std::move(state_->offered.at(index)); }

}  // namespace rehearse
