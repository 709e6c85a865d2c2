#include "fact_bounds.hpp"

#include <algorithm>
#include <cctype>

namespace rehearse {
namespace {

// Wide enough for a bound and what it is reckoned from: 80 bits hold 64-bit numbers exactly.
using Wide = long double;
constexpr Wide most = 9223372036854775807.0L;
constexpr Wide least = -9223372036854775808.0L;

std::string without_blanks(std::string_view text) {
  std::string kept;
  for (const char c : text) {
    if (std::isspace(static_cast<unsigned char>(c)) == 0) kept += c;
  }
  return kept;
}

// Sums of products of powers.
class NumberReader {
 public:
  explicit NumberReader(std::string text) : text_(std::move(text)) {}

  std::optional<std::int64_t> read() {
    if (text_.empty()) return std::nullopt;
    const bool negative = take('-');
    Wide sum = negative ? -product() : product();
    while (good_ && place_ < text_.size()) {
      if (take('+')) {
        sum += product();
      } else if (take('-')) {
        sum -= product();
      } else {
        good_ = false;
      }
    }
    return good_ && sum >= least && sum <= most ? std::optional(static_cast<std::int64_t>(sum)) : std::nullopt;
  }

 private:
  bool take(char c) {
    if (place_ >= text_.size() || text_[place_] != c) return false;
    ++place_;
    return true;
  }
  Wide number() {
    const std::size_t start = place_;
    Wide value = 0;
    while (place_ < text_.size() && std::isdigit(static_cast<unsigned char>(text_[place_])) != 0) {
      value = value * 10 + static_cast<Wide>(text_[place_++] - '0');
      good_ = good_ && value <= most;
    }
    good_ = good_ && place_ != start;
    return value;
  }
  Wide power() {
    const Wide base = number();
    if (!take('^')) return base;
    const Wide exponent = number();
    Wide value = 1;
    good_ = good_ && exponent <= 64;
    for (Wide i = 0; good_ && i < exponent; ++i) {
      value *= base;
      good_ = value <= 4 * most;
    }
    return value;
  }
  Wide product() {
    Wide value = power();
    while (good_ && take('*')) {
      value *= power();
      good_ = good_ && value <= 4 * most;
    }
    return value;
  }

  std::string text_;
  std::size_t place_ = 0;
  bool good_ = true;
};

std::vector<std::string> split(const std::string& text, std::string_view by) {
  std::vector<std::string> parts;
  std::size_t start = 0;
  for (std::size_t at = text.find(by); at != std::string::npos; at = text.find(by, start)) {
    parts.push_back(text.substr(start, at - start));
    start = at + by.size();
  }
  parts.push_back(text.substr(start));
  return parts;
}

bool is_name(std::string_view text) {
  return !text.empty() && std::isalpha(static_cast<unsigned char>(text.front())) != 0 &&
         std::all_of(text.begin(), text.end(),
                     [](unsigned char c) { return std::isalnum(c) != 0 || c == '_' || c == '.' || c == '[' || c == ']'; });
}

}  // namespace

std::optional<std::int64_t> read_fact_number(std::string_view text) { return NumberReader(without_blanks(text)).read(); }

FactBounds::FactBounds(const std::vector<std::string>& lines) {
  for (const std::string& line : lines) read(line);
}

void FactBounds::read(const std::string& line) {
  if (const auto open = line.find("range ["); open != std::string::npos && line.back() == ']') {
    const auto ends = split(line.substr(open + 7, line.size() - open - 8), ",");
    if (ends.size() == 2) {
      ranges_["nodes"] = {read_fact_number(ends[0]), read_fact_number(ends[1])};
      return;
    }
  }
  if (line.find("<=") == std::string::npos && line.find("==") == std::string::npos) return left_over_.push_back(line);
  const auto groups = split(without_blanks(line), "<=");
  std::vector<std::optional<std::int64_t>> numbers;
  for (const std::string& group : groups) numbers.push_back(read_fact_number(group));
  bool understood = true;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (numbers[i]) continue;
    std::vector<std::string> names;
    for (const std::string& equal : split(groups[i], "==")) {
      for (const std::string& name : split(equal, ",")) names.push_back(name);
    }
    if (!std::all_of(names.begin(), names.end(), is_name)) {
      understood = false;
      continue;
    }
    if (groups[i].find("==") != std::string::npos) {
      for (const std::string& name : names) {
        if (name != names.front()) aliases_[name] = names.front();
      }
    }
    FactRange range;
    for (std::size_t k = 0; k < i; ++k) range.low = numbers[k] ? numbers[k] : range.low;
    for (std::size_t k = groups.size(); k-- > i + 1;) range.high = numbers[k] ? numbers[k] : range.high;
    const bool beside_names = (i > 0 && !numbers[i - 1]) || (i + 1 < groups.size() && !numbers[i + 1]);
    understood = understood && !beside_names;
    if (range.low || range.high) {
      for (const std::string& name : names) {
        FactRange& known = ranges_[name];
        if (!known.low) known.low = range.low;
        if (!known.high) known.high = range.high;
      }
    }
  }
  if (!understood) left_over_.push_back(line);
}

std::optional<FactRange> FactBounds::find(const std::string& name) const {
  if (const auto found = ranges_.find(name); found != ranges_.end()) return found->second;
  for (const auto& [one, other] : aliases_) {
    const std::string& same = one == name ? other : other == name ? one : std::string();
    if (same.empty()) continue;
    if (const auto found = ranges_.find(same); found != ranges_.end()) return found->second;
  }
  return std::nullopt;
}

}  // namespace rehearse
