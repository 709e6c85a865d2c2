#include "quad_tree_input.hpp"

#include <algorithm>
#include <array>

namespace rehearse {
namespace {

constexpr std::int64_t most_depth = 10;

struct Quad {
  bool is_leaf = true;
  std::int64_t value = 0;
  std::vector<Quad> quarters = {};  // four, or none of a leaf
};

// Quarters go on while they may, three times in four; the depth is reached along the first of them.
Quad draw_quad(std::int64_t depth, bool is_deepest, RandomStream& random) {
  const bool splits = depth > 0 && (is_deepest || random.below(4) != 0);
  if (!splits) return {true, static_cast<std::int64_t>(random.below(2))};
  Quad quad{false, 1};
  for (std::size_t i = 0; i < 4; ++i) quad.quarters.push_back(draw_quad(depth - 1, is_deepest && i == 0, random));
  const bool is_even = std::all_of(quad.quarters.begin(), quad.quarters.end(), [&](const Quad& quarter) {
    return quarter.is_leaf && quarter.value == quad.quarters.front().value;
  });
  // Four equal leaves would be one: the last takes the other value.
  if (is_even) quad.quarters.back().value = 1 - quad.quarters.back().value;
  return quad;
}

Value level_order(const Quad& root) {
  Value::Array slots;
  std::vector<const Quad*> queue = {&root};
  for (std::size_t i = 0; i < queue.size(); ++i) {
    const Quad* quad = queue[i];
    if (quad == nullptr) {
      slots.emplace_back();
      continue;
    }
    slots.emplace_back(Value::Array{Value(std::int64_t{quad->is_leaf}), Value(quad->value)});
    for (std::size_t j = 0; j < 4; ++j) queue.push_back(quad->is_leaf ? nullptr : &quad->quarters[j]);
  }
  while (!slots.empty() && slots.back().is_null()) slots.pop_back();
  return Value(std::move(slots));
}

bool is_leaf(const Value& slot) { return *slot.array()->front().integer() == 1; }

// The four slots after the children of those before it; null beyond the end.
std::optional<Fault> find_quarters_fault(const Value::Array& slots, std::size_t node, std::size_t start) {
  std::array<const Value*, 4> quarters{};
  for (std::size_t i = 0; i < 4; ++i) {
    if (start + i < slots.size() && !slots[start + i].is_null()) quarters.at(i) = &slots[start + i];
  }
  const auto count = std::count_if(quarters.begin(), quarters.end(), [](const Value* quarter) { return quarter != nullptr; });
  if (is_leaf(slots[node])) return count == 0 ? std::nullopt : std::optional(Fault{{}, "a leaf has no quarters"});
  if (count != 4) return Fault{{}, "expected a leaf or four quarters"};
  const bool is_even = std::all_of(quarters.begin(), quarters.end(), [&](const Value* quarter) {
    return is_leaf(*quarter) && quarter->array()->back() == quarters.front()->array()->back();
  });
  return is_even ? std::optional(Fault{{}, "four equal leaves would be one"}) : std::nullopt;
}

}  // namespace

std::optional<QuadTreeInput> QuadTreeInput::read(const JsonReader& json, const Type& /*type*/) {
  if (!json.is_object("a declaration", {"kind", "depth"})) return std::nullopt;
  const auto depth = read_range(json.member("depth"), 0, most_depth);
  if (!depth) return std::nullopt;
  return QuadTreeInput{*depth};
}

std::optional<Fault> QuadTreeInput::find_fault(const Value& value) const {
  const Value::Array& slots = *value.array();
  if (slots.empty()) return Fault{{}, "expected a node"};
  std::vector<std::int64_t> depths(slots.size(), 0);
  std::size_t next = 1;
  for (std::size_t i = 0; i < slots.size(); ++i) {
    if (slots[i].is_null()) continue;
    if (auto fault = find_quarters_fault(slots, i, next)) return std::move(*fault).within(i);
    for (std::size_t child = next; child < std::min(next + 4, slots.size()); ++child) depths[child] = depths[i] + 1;
    next += 4;
  }
  std::int64_t deepest = 0;
  for (std::size_t i = 0; i < slots.size(); ++i) {
    if (!slots[i].is_null()) deepest = std::max(deepest, depths[i]);
  }
  return find_count_fault(static_cast<std::size_t>(deepest), depth, "split in a row", "splits in a row");
}

Value QuadTreeInput::draw(RandomStream& random) const {
  const std::int64_t drawn = draw_size(depth, random);
  return level_order(draw_quad(drawn, true, random));
}

void QuadTreeInput::describe(const std::string& name, std::vector<std::string>& lines) const {
  lines.push_back(fmt::format("{} stands for a grid of n times n cells, n == 2^x", name));
  lines.push_back(describe_range("x", depth));
}

void QuadTreeInput::check_narrows(const QuadTreeInput& narrow, const Narrowing& place) const {
  place.check("depth", depth, narrow.depth);
}

}  // namespace rehearse
