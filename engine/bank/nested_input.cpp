#include "nested_input.hpp"

#include <algorithm>

#include "declaration.hpp"
#include "resizing.hpp"

namespace rehearse {
namespace {

constexpr std::int64_t most_depth = 50;

std::int64_t depth_of(const Value& value) {
  if (value.array() == nullptr) return 0;
  std::int64_t deepest = 0;
  for (const Value& element : *value.array()) deepest = std::max(deepest, depth_of(element));
  return deepest + 1;
}

std::optional<Fault> find_layer_fault(const Value& value, const NestedInput& nested) {
  if (value.array() == nullptr) return rehearse::find_fault(value, nested.of.front());
  const Value::Array& elements = *value.array();
  if (auto fault = find_count_fault(elements.size(), nested.size, "element", "elements")) return fault;
  for (std::size_t i = 0; i < elements.size(); ++i) {
    if (auto fault = find_layer_fault(elements[i], nested)) return std::move(*fault).within(i);
  }
  return std::nullopt;
}

// A list of so many layers exactly, along its first element; the others stop at any layer. Lists within are short, so that the
// whole stays about as large as its outermost list.
Value draw_layer(const NestedInput& nested, std::int64_t depth, bool is_outermost, RandomStream& random) {
  if (depth == 0) return draw(nested.of.front(), random);
  constexpr std::int64_t few = 2;
  const bool must_hold = depth > 1;
  Range sizes = is_outermost ? nested.size : at_most(nested.size, few);
  if (must_hold) sizes = {std::max<std::int64_t>(1, sizes.low), std::max<std::int64_t>(1, sizes.high)};
  Value::Array elements;
  for (std::int64_t left = draw_size(sizes, random); left > 0; --left) {
    const bool goes_on = elements.empty() || random.below(4) == 0;
    elements.push_back(draw_layer(nested, goes_on ? depth - 1 : 0, false, random));
  }
  return Value(std::move(elements));
}

}  // namespace

std::optional<NestedInput> NestedInput::read(const JsonReader& json, const Type& type) {
  if (!json.is_object("a declaration", {"kind", "depth", "size", "of"})) return std::nullopt;
  const auto depth = read_range(json.member("depth"), 0, most_depth);
  const auto size = read_range(json.member("size"), 0, max_size);
  auto of = read_declaration(json.member("of"), element_type(type));
  if (!depth || !size || !of) return std::nullopt;
  if (depth->high > 1 && size->high < 1) {
    json.member("size").report("lists within lists need an element at least");
    return std::nullopt;
  }
  if (size->low > 2 && depth->high > 1) {
    json.member("size").report("lists within lists of more than two elements at least would grow without bound");
    return std::nullopt;
  }
  return NestedInput{*depth, *size, {std::move(*of)}};
}

std::optional<Fault> NestedInput::find_fault(const Value& value) const {
  if (auto fault = find_layer_fault(value, *this)) return fault;
  return find_count_fault(static_cast<std::size_t>(depth_of(value)), depth, "layer", "layers");
}

Value NestedInput::draw(RandomStream& random) const {
  const std::int64_t layers = draw_size(depth, random);
  return draw_layer(*this, layers, true, random);
}

void NestedInput::describe(const std::string& name, std::vector<std::string>& lines) const {
  lines.push_back(describe_range("layers of lists in " + name, depth));
  lines.push_back(describe_range("length of each list in " + name, size));
  describe_constraints("each integer in " + name, of.front(), lines);
}

void NestedInput::check_narrows(const NestedInput& narrow, const Narrowing& place) const {
  place.check("depth", depth, narrow.depth);
  place.check("size", size, narrow.size);
  rehearse::check_narrows(of.front(), narrow.of.front(), place.within("of"));
}

// An inner list goes on in one of its two elements, and in the other one time in four: 1.25 a layer on average.
std::uint64_t NestedInput::volume() const {
  double each = 1;
  for (std::int64_t i = 0; i < depth.high; ++i) each = each * 1.25 + 2;
  return saturated_product(static_cast<std::uint64_t>(size.high) + 1, static_cast<std::uint64_t>(each));
}

bool NestedInput::may_give_up() const { return rehearse::may_give_up(of.front()); }

void NestedInput::make_small(std::int64_t most) {
  depth = at_most(depth, std::max<std::int64_t>(1, most / 2));
  size = at_most(size, most);
  of.front() = small_declaration(of.front(), most);
}

}  // namespace rehearse
