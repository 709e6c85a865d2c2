#include "real_input.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "members.hpp"

namespace rehearse {
namespace {

constexpr double exact_integers = 9007199254740992.0;  // 2^53

double power_of_ten(int exponent) {
  double result = 1;
  for (int i = 0; i < exponent; ++i) result *= 10;
  return result;
}

// The numbers of so many decimals, counted: k / 10^decimals.
Range steps(const RealInput& real) {
  const double scale = power_of_ten(real.decimals.value_or(0));
  // A bound like 0.1 has no exact product: what rounds to a whole number is meant to be one.
  const auto whole = [&](double bound, double (*round)(double)) {
    const double nearest = std::round(bound * scale);
    return static_cast<std::int64_t>(nearest / scale == bound ? nearest : round(bound * scale));
  };
  return {whole(real.low, std::ceil), whole(real.high, std::floor)};
}

bool has_decimals(double number, int decimals) {
  const std::string text = fmt::format("{:.{}f}", number, decimals);
  double read = 0;
  std::from_chars(text.data(), text.data() + text.size(), read);
  return read == number;
}

}  // namespace

std::optional<RealInput> RealInput::read(const JsonReader& json, const Type& /*type*/) {
  if (!json.is_object("a declaration", {"kind", "min", "max", "special", "decimals"})) return std::nullopt;
  constexpr double most = 1e300;
  const auto low = json.member("min").number(-most, most);
  const auto high = json.member("max").number(low.value_or(-most), most);
  const auto special = read_probability(json, "special");
  const auto decimals_member = json.find("decimals");
  const auto decimals = decimals_member ? decimals_member->integer(0, 15) : std::nullopt;
  if (!low || !high || !special || (decimals_member && !decimals)) return std::nullopt;
  RealInput real{*low, *high, *special, decimals ? std::optional(static_cast<int>(*decimals)) : std::nullopt};
  if (!decimals) return real;
  const double scale = power_of_ten(*real.decimals);
  if (std::max(std::abs(*low), std::abs(*high)) * scale > exact_integers) {
    decimals_member->report("so many decimals of numbers so large are not exact");
    return std::nullopt;
  }
  if (const Range range = steps(real); range.low > range.high) {
    decimals_member->report("there is no such number between \"min\" and \"max\"");
    return std::nullopt;
  }
  return real;
}

std::optional<Fault> RealInput::find_fault(const Value& value) const {
  const double number = value.real() != nullptr ? *value.real() : static_cast<double>(*value.integer());
  if (number < low || number > high) {
    const bool below = number < low;
    return Fault{
        {}, fmt::format("{} is {} {}", to_json(value), below ? "below the minimum" : "above the maximum", below ? low : high)};
  }
  if (!decimals || has_decimals(number, *decimals)) return std::nullopt;
  return Fault{{}, fmt::format("{} has more than {} digits after the point", to_json(value), *decimals)};
}

Value RealInput::draw(RandomStream& random) const {
  if (random.chance(special)) {
    std::vector<double> extremes = {low, high};
    if (low < 0 && high > 0) extremes.push_back(0);
    if (decimals) {
      const Range range = steps(*this);
      extremes[0] = static_cast<double>(range.low) / power_of_ten(*decimals);
      extremes[1] = static_cast<double>(range.high) / power_of_ten(*decimals);
    }
    return Value(extremes[random.below(extremes.size())]);
  }
  if (decimals) {
    const Range range = steps(*this);
    return Value(static_cast<double>(random.between(range.low, range.high)) / power_of_ten(*decimals));
  }
  // In two statements: fused into one instruction, as some compilers may, it would round differently.
  const double offset = random.unit() * (high - low);
  return Value(std::min(high, low + offset));
}

void RealInput::describe(const std::string& name, std::vector<std::string>& lines) const {
  const auto show = [](double number) {
    const auto whole = static_cast<std::int64_t>(std::clamp(number, -9e18, 9e18));
    return static_cast<double>(whole) == number ? readable(whole) : fmt::format("{}", number);
  };
  lines.push_back(fmt::format("{} <= {} <= {}", show(low), name, show(high)));
  if (decimals) lines.push_back(fmt::format("{} has at most {} digits after the point", name, *decimals));
}

void RealInput::check_narrows(const RealInput& narrow, const Narrowing& place) const {
  if (narrow.low < low) place.widened("min", narrow.low, low);
  if (narrow.high > high) place.widened("max", narrow.high, high);
  if (decimals && (!narrow.decimals || *narrow.decimals > *decimals)) {
    place.add("decimals", fmt::format("the input model allows at most {}", *decimals));
  }
}

std::uint64_t RealInput::cardinality() const {
  if (decimals) return count_of(steps(*this));
  return low < high ? plenty : 1;
}

}  // namespace rehearse
