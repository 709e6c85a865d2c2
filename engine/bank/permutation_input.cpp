#include "permutation_input.hpp"

#include <algorithm>
#include <array>

#include "members.hpp"

namespace rehearse {

std::optional<PermutationInput> PermutationInput::read(const JsonReader& json, const Type& /*type*/) {
  static constexpr std::array<std::string_view, 5> patterns = {"any", "sorted", "reversed", "nearly_sorted", "rotated"};
  if (!json.is_object("a declaration", {"kind", "size", "first", "pattern"})) return std::nullopt;
  const auto size = read_range(json.member("size"), 0, max_size);
  const auto first_member = json.find("first");
  const auto first = first_member ? first_member->integer(0, 1) : 0;
  const auto pattern = read_enum<PermutationPattern>(json, "pattern", patterns);
  if (!size || !first || !pattern) return std::nullopt;
  return PermutationInput{*size, *first, *pattern};
}

std::optional<Fault> PermutationInput::find_fault(const Value& value) const {
  const Value::Array& elements = *value.array();
  if (auto found = find_count_fault(elements.size(), size, "element", "elements")) return found;
  std::vector<bool> seen(elements.size(), false);
  for (std::size_t i = 0; i < elements.size(); ++i) {
    const std::int64_t place = *elements[i].integer() - first;
    const bool is_inside = place >= 0 && static_cast<std::size_t>(place) < seen.size();
    if (is_inside && !seen[static_cast<std::size_t>(place)]) {
      seen[static_cast<std::size_t>(place)] = true;
      continue;
    }
    const auto last = static_cast<std::int64_t>(elements.size()) + first - 1;
    return Fault{{},
                 is_inside ? fmt::format("{} is there already, and every number comes once", *elements[i].integer())
                           : fmt::format("{} is not from {} to {}", *elements[i].integer(), first, last)}
        .within(i);
  }
  return std::nullopt;
}

Value PermutationInput::draw(RandomStream& random) const {
  const auto count = static_cast<std::size_t>(draw_size(size, random));
  Value::Array elements;
  elements.reserve(count);
  for (std::size_t i = 0; i < count; ++i) elements.emplace_back(first + static_cast<std::int64_t>(i));
  switch (pattern) {
    case PermutationPattern::any: shuffle(elements, random); break;
    case PermutationPattern::sorted: break;
    case PermutationPattern::reversed: std::reverse(elements.begin(), elements.end()); break;
    case PermutationPattern::nearly_sorted:
      for (std::size_t swaps = count < 2 ? 0 : 1 + count / 20; swaps > 0; --swaps) {
        const std::size_t one = random.below(count);
        std::swap(elements[one], elements[random.below(count)]);
      }
      break;
    case PermutationPattern::rotated:
      if (count > 0) {
        std::rotate(elements.begin(), elements.begin() + static_cast<std::ptrdiff_t>(random.below(count)), elements.end());
      }
      break;
  }
  return Value(std::move(elements));
}

void PermutationInput::describe(const std::string& name, std::vector<std::string>& lines) const {
  lines.push_back(describe_range(name + ".length", size));
  lines.push_back(
      fmt::format("{0} has every number from {1} to {0}.length{2} exactly once", name, first, first == 0 ? " - 1" : ""));
}

void PermutationInput::check_narrows(const PermutationInput& narrow, const Narrowing& place) const {
  place.check("size", size, narrow.size);
  place.same("first", first, narrow.first);
}

}  // namespace rehearse
