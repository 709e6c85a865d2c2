#include "array_input.hpp"

#include <algorithm>
#include <array>
#include <numeric>

#include "declaration.hpp"
#include "members.hpp"

namespace rehearse {
namespace {

constexpr std::array<std::string_view, 5> orders = {"any", "ascending", "descending", "strictly_ascending",
                                                    "strictly_descending"};
constexpr std::array<std::string_view, 12> patterns = {"any",          "all_equal",     "few_values",  "sorted",
                                                       "reversed",     "nearly_sorted", "alternating", "extremes",
                                                       "sum_overflow", "last_differs",  "fibonacci",   "hash_hostile"};
constexpr std::int64_t most_sum = 1'000'000'000'000'000'000;
constexpr std::uint64_t widest_summed = std::uint64_t{1} << 40U;

bool repeats(ArrayPattern pattern) {
  switch (pattern) {
    case ArrayPattern::all_equal:
    case ArrayPattern::few_values:
    case ArrayPattern::extremes:
    case ArrayPattern::sum_overflow:
    case ArrayPattern::last_differs:
    case ArrayPattern::fibonacci: return true;
    case ArrayPattern::any:
    case ArrayPattern::sorted:
    case ArrayPattern::reversed:
    case ArrayPattern::nearly_sorted:
    case ArrayPattern::alternating:
    case ArrayPattern::hash_hostile: return false;
  }
  return false;
}

bool needs_integers(ArrayPattern pattern) {
  return pattern == ArrayPattern::extremes || pattern == ArrayPattern::sum_overflow || pattern == ArrayPattern::fibonacci ||
         pattern == ArrayPattern::hash_hostile;
}

bool arranges(ArrayPattern pattern) {
  return pattern == ArrayPattern::sorted || pattern == ArrayPattern::reversed || pattern == ArrayPattern::nearly_sorted ||
         pattern == ArrayPattern::alternating;
}

void check_pattern(const JsonReader& json, const ArrayInput& array) {
  const auto report = [&](std::string_view message) { json.member("pattern").report(message); };
  const auto* integer = std::get_if<IntegerInput>(&array.of.front().kind);
  if (needs_integers(array.pattern) && integer == nullptr) return report("this pattern is one of integers");
  if (array.distinct && repeats(array.pattern)) return report("this pattern repeats elements, which must be different");
  if (array.order != ElementOrder::any && arranges(array.pattern)) return report("the array has an order already");
  if (array.neighbors_differ && array.pattern != ArrayPattern::any) report("there is none where neighbors differ");
  if (array.pattern == ArrayPattern::sum_overflow && count_of(integer->range) > widest_summed) {
    report("this pattern is one of integers of at most 40 bits");
  }
}

// Leaves the sizes for which there is such a sum.
void check_sum(const JsonReader& json, ArrayInput& array) {
  const auto report = [&](std::string_view message) { json.member("sum").report(message); };
  const auto* integer = std::get_if<IntegerInput>(&array.of.front().kind);
  if (integer == nullptr) return report("only integers have a sum");
  if (array.distinct || array.neighbors_differ) return report("a sum is not kept where elements must differ");
  if (count_of(integer->range) > widest_summed) return report("a sum is kept of integers of at most 40 bits");
  const Range sizes = sizes_for_sum(array.size, integer->range, *array.sum);
  if (sizes.low > sizes.high) return report("no array of these sizes and elements comes to such a sum");
  array.size = sizes;
}

bool is_sound(const JsonReader& json, ArrayInput& array) {
  const std::size_t faults = json.diagnostics().size();
  const std::uint64_t different = cardinality(array.of.front());
  if (array.distinct && different < static_cast<std::uint64_t>(array.size.high)) {
    json.member("size").report(
        fmt::format("{} distinct elements are asked for, but there are only {} different ones", array.size.high, different));
  }
  if (array.neighbors_differ && array.size.high > 1 && different < 2) {
    json.member("neighbors_differ").report("there are no two different elements");
  }
  if (array.neighbors_differ && array.order != ElementOrder::any && !array.distinct) {
    json.member("order").report("where neighbors differ an order is strict");
  }
  if (array.pattern != ArrayPattern::any) check_pattern(json, array);
  if (array.sum) check_sum(json, array);
  return json.diagnostics().size() == faults;
}

std::int64_t draw_count(const ArrayInput& array, RandomStream& random) {
  Range size = array.size;
  if (array.sum) size = sizes_for_sum(size, std::get<IntegerInput>(array.of.front().kind).range, *array.sum);
  if (size.low > size.high) throw Unsatisfiable{"no array of these sizes and elements comes to the sum"};
  if (random.chance(array.special)) return random.below(2) == 0 ? size.low : size.high;
  return draw_size(size, random);
}

std::optional<Fault> find_sum_fault(const Value::Array& elements, Range allowed) {
  __extension__ __int128 sum = 0;
  for (const Value& element : elements) sum += *element.integer();
  if (sum >= allowed.low && sum <= allowed.high) return std::nullopt;
  const bool below = sum < allowed.low;
  return Fault{
      {},
      fmt::format("the sum is {} {}", below ? "below the minimum" : "above the maximum", below ? allowed.low : allowed.high)};
}

std::optional<Fault> find_neighbor_fault(const Value::Array& elements) {
  for (std::size_t i = 1; i < elements.size(); ++i) {
    if (elements[i] == elements[i - 1]) return Fault{{}, "equal to the element before it"}.within(i);
  }
  return std::nullopt;
}

}  // namespace

std::string element_name(const std::string& name) {
  constexpr std::string_view letters = "ijklmnop";
  const auto depth = static_cast<std::size_t>(std::count(name.begin(), name.end(), '['));
  return fmt::format("{}[{}]", name, letters[std::min(depth, letters.size() - 1)]);
}

bool comes_before(const Value& a, const Value& b) {
  const auto number = [](const Value& value) {
    return value.real() != nullptr ? *value.real() : static_cast<double>(*value.integer());
  };
  const bool mixed = (a.real() != nullptr && b.integer() != nullptr) || (a.integer() != nullptr && b.real() != nullptr);
  return mixed ? number(a) < number(b) : a < b;
}

std::optional<Fault> find_order_fault(const Value::Array& elements, ElementOrder order) {
  if (order == ElementOrder::any) return std::nullopt;
  for (std::size_t i = 1; i < elements.size(); ++i) {
    const bool ascending = order == ElementOrder::ascending;
    if (ascending ? !comes_before(elements[i], elements[i - 1]) : !comes_before(elements[i - 1], elements[i])) continue;
    return Fault{{},
                 fmt::format("{} after {} is not in {} order", to_display(elements[i], 40), to_display(elements[i - 1], 40),
                             ascending ? "ascending" : "descending")}
        .within(i);
  }
  return std::nullopt;
}

std::optional<Fault> find_repetition_fault(const Value::Array& elements) {
  std::vector<std::size_t> order(elements.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    if (comes_before(elements[a], elements[b])) return true;
    return !comes_before(elements[b], elements[a]) && a < b;
  });
  for (std::size_t i = 1; i < order.size(); ++i) {
    if (comes_before(elements[order[i - 1]], elements[order[i]])) continue;
    return Fault{{}, fmt::format("{} is there already, and all elements must be different", to_display(elements[order[i]], 40))}
        .within(order[i]);
  }
  return std::nullopt;
}

std::optional<Fault> find_elements_fault(const Value::Array& elements, const Declaration& of) {
  for (std::size_t i = 0; i < elements.size(); ++i) {
    if (auto found = find_fault(elements[i], of)) return std::move(*found).within(i);
  }
  return std::nullopt;
}

std::optional<ArrayInput> ArrayInput::read(const JsonReader& json, const Type& type) {
  if (!json.is_object("a declaration",
                      {"kind", "size", "of", "distinct", "order", "special", "sum", "neighbors_differ", "pattern"}))
    return std::nullopt;
  const auto size = read_range(json.member("size"), 0, max_size);
  auto of = read_declaration(json.member("of"), element_type(type));
  const auto distinct = read_flag(json, "distinct");
  const auto order_member = json.find("order");
  const auto order = order_member ? order_member->one_of(orders) : std::optional<std::size_t>(0);
  const auto special = read_probability(json, "special");
  const auto sum_member = json.find("sum");
  const auto sum = sum_member ? read_range(*sum_member, -most_sum, most_sum) : std::nullopt;
  const auto neighbors_differ = read_flag(json, "neighbors_differ");
  const auto pattern = read_enum<ArrayPattern>(json, "pattern", patterns);
  if (!size || !of || !distinct || !order || !special || !neighbors_differ || !pattern || (sum_member && !sum)) {
    return std::nullopt;
  }
  // A strict order is an order of different elements.
  const bool is_strict = *order > 2;
  const auto element_order = static_cast<ElementOrder>(is_strict ? *order - 2 : *order);
  const bool is_linked = type.kind == TypeKind::list_node;
  ArrayInput array{
      *size, {std::move(*of)}, *distinct || is_strict, element_order, *special, is_linked, sum, *neighbors_differ, *pattern};
  return is_sound(json, array) ? std::optional(std::move(array)) : std::nullopt;
}

std::optional<Fault> ArrayInput::find_fault(const Value& value) const {
  const Value::Array& elements = *value.array();
  if (auto found = find_count_fault(elements.size(), size, "element", "elements")) return found;
  if (auto found = find_elements_fault(elements, of.front())) return found;
  if (auto found = find_order_fault(elements, order)) return found;
  if (distinct) {
    if (auto found = find_repetition_fault(elements)) return found;
  }
  if (neighbors_differ) {
    if (auto found = find_neighbor_fault(elements)) return found;
  }
  return sum ? find_sum_fault(elements, *sum) : std::nullopt;
}

Value ArrayInput::draw(RandomStream& random) const {
  const auto count = static_cast<std::size_t>(draw_count(*this, random));
  Value::Array elements = draw_elements(*this, count, random);
  if (order != ElementOrder::any) std::sort(elements.begin(), elements.end());
  if (order == ElementOrder::descending) std::reverse(elements.begin(), elements.end());
  return Value(std::move(elements));
}

void ArrayInput::describe(const std::string& name, std::vector<std::string>& lines) const {
  if (is_linked) {
    lines.push_back(describe_range("number of nodes in " + name, size));
    describe_constraints("value of each node in " + name, of.front(), lines);
  } else {
    lines.push_back(describe_range(name + ".length", size));
    describe_constraints(element_name(name), of.front(), lines);
  }
  if (distinct) lines.push_back(fmt::format("all values of {} are different", name));
  if (neighbors_differ) lines.push_back(fmt::format("no element of {} equals the one before it", name));
  if (sum) lines.push_back(describe_range("sum of " + name, *sum));
  if (order == ElementOrder::any) return;
  lines.push_back(fmt::format("{} is sorted in {} order", name, order == ElementOrder::ascending ? "ascending" : "descending"));
}

void ArrayInput::check_narrows(const ArrayInput& narrow, const Narrowing& place) const {
  place.check("size", size, narrow.size);
  rehearse::check_narrows(of.front(), narrow.of.front(), place.within("of"));
  place.keep("distinct", distinct, narrow.distinct);
  place.keep("neighbors_differ", neighbors_differ, narrow.neighbors_differ || narrow.distinct);
  if (order != ElementOrder::any) place.same("order", order, narrow.order);
  if (sum && !narrow.sum) place.add("sum", "the input model's is missing");
  if (sum && narrow.sum) place.check("sum", *sum, *narrow.sum);
}

std::uint64_t ArrayInput::cardinality() const { return count_sequences(size, rehearse::cardinality(of.front())); }

std::uint64_t ArrayInput::volume() const {
  return saturated_sum(saturated_product(static_cast<std::uint64_t>(size.high), rehearse::volume(of.front())), 1);
}

bool ArrayInput::may_give_up() const {
  const bool of_integers = std::holds_alternative<IntegerInput>(of.front().kind);
  return ((distinct || neighbors_differ) && !of_integers) || rehearse::may_give_up(of.front());
}

}  // namespace rehearse
