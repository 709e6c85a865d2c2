#include "rehearse/bank/text_comparison.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "utf8.hpp"

namespace rehearse {
namespace {

constexpr std::size_t shown_bytes = 60;

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string quoted(std::string_view text) {
  std::string shown = "\"" + printable(text, shown_bytes);
  return shown + (text.size() > shown_bytes ? "...\"" : "\"");
}

// A whole token as a decimal number; no hexadecimal, no words but those that stand for no number.
std::optional<double> number_of(std::string_view token) {
  if (token.starts_with('+')) token.remove_prefix(1);
  if (token.starts_with('+')) return std::nullopt;
  double value = 0;
  const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), value);
  if (end != token.data() + token.size() || token.empty()) return std::nullopt;
  if (error == std::errc::result_out_of_range) {
    // Too small is zero, too large infinite, as C's strtod has it.
    const auto exponent = token.find_first_of("eE");
    const bool tiny = exponent != std::string_view::npos && token.substr(exponent + 1).starts_with('-');
    const double magnitude = tiny ? 0.0 : HUGE_VAL;
    return token.starts_with('-') ? -magnitude : magnitude;
  }
  return error == std::errc() ? std::optional(value) : std::nullopt;
}

Result<double> tolerance_of(const std::vector<std::string>& flags, std::size_t at) {
  const auto value = at < flags.size() ? number_of(flags[at]) : std::nullopt;
  if (value && std::isfinite(*value) && *value >= 0) return *value;
  return unexpected(ErrorCode::bad_input,
                    fmt::format("{} needs a number of at least 0", printable(flags[at - 1], shown_bytes)));
}

// The tokens of a text, one after another, with what stands before each.
class Tokens {
 public:
  explicit Tokens(std::string_view text) : rest_(text) { next(); }

  void next() {
    const auto first = std::find_if_not(rest_.begin(), rest_.end(), is_space);
    space = rest_.substr(0, static_cast<std::size_t>(first - rest_.begin()));
    const auto feeds = std::count(space.begin(), space.end(), '\n');
    number = feeds > 0 ? 1 : number + 1;
    line += static_cast<std::size_t>(feeds);
    const auto last = std::find_if(first, rest_.end(), is_space);
    word = rest_.substr(space.size(), static_cast<std::size_t>(last - first));
    rest_.remove_prefix(space.size() + word.size());
  }

  [[nodiscard]] std::string place() const { return fmt::format("line {}, token {}: ", line, number); }

  std::string_view space;  // before the token
  std::string_view word;   // empty at the end
  std::size_t line = 1;
  std::size_t number = 0;  // in its line

 private:
  std::string_view rest_;
};

bool equal_but_for_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

// The difference of two numbers, if it is too large.
std::string too_far(double expected, double got, const TextComparison& rules) {
  if (std::isnan(expected) && std::isnan(got)) return {};
  if (expected == got) return {};
  const double distance = std::fabs(expected - got);
  if (std::isfinite(distance)) {
    if (rules.absolute && distance <= *rules.absolute) return {};
    if (rules.relative && distance <= *rules.relative * std::fabs(expected)) return {};
    return fmt::format(" (off by {:.3g})", distance);
  }
  return " (no such number is near)";
}

std::string compare(const TextComparison& rules, const Tokens& answer, const Tokens& output) {
  const auto differ = [&](const std::string& more) {
    return fmt::format("{}expected {}, got {}{}", output.place(), quoted(answer.word), quoted(output.word), more);
  };
  const auto expected = rules.absolute || rules.relative ? number_of(answer.word) : std::nullopt;
  if (expected) {
    const auto got = number_of(output.word);
    if (!got) return differ(" (no number)");
    const std::string far = too_far(*expected, *got, rules);
    return far.empty() ? "" : differ(far);
  }
  if (answer.word == output.word) return {};
  if (!equal_but_for_case(answer.word, output.word)) return differ("");
  return rules.case_sensitive ? differ(" (the case of letters counts)") : "";
}

}  // namespace

Result<TextComparison> TextComparison::parse(const std::vector<std::string>& flags) {
  TextComparison rules;
  for (std::size_t i = 0; i < flags.size(); ++i) {
    const std::string& flag = flags[i];
    const bool both = flag == "float_tolerance";
    if (flag == "case_sensitive") {
      rules.case_sensitive = true;
    } else if (flag == "space_change_sensitive") {
      rules.space_change_sensitive = true;
    } else if (both || flag == "float_absolute_tolerance" || flag == "float_relative_tolerance") {
      const auto tolerance = tolerance_of(flags, ++i);
      if (!tolerance) return unexpected(tolerance.error());
      if (flag != "float_relative_tolerance") rules.absolute = *tolerance;
      if (flag != "float_absolute_tolerance") rules.relative = *tolerance;
    } else {
      return unexpected(ErrorCode::bad_input, fmt::format("the default validator knows no flag {}", quoted(flag)),
                        "it knows case_sensitive, space_change_sensitive, float_tolerance E, float_absolute_tolerance E and "
                        "float_relative_tolerance E");
    }
  }
  return rules;
}

std::string TextComparison::difference(std::string_view answer, std::string_view output) const {
  Tokens expected(answer);
  Tokens got(output);
  for (;; expected.next(), got.next()) {
    if (space_change_sensitive && expected.space != got.space) {
      return fmt::format("{}expected the white space {}, got {} (white space counts)", got.place(), quoted(expected.space),
                         quoted(got.space));
    }
    if (expected.word.empty() && got.word.empty()) return {};
    if (expected.word.empty()) return fmt::format("{}expected the end of the output, got {}", got.place(), quoted(got.word));
    if (got.word.empty()) return fmt::format("the output ends where {} is expected", quoted(expected.word));
    if (std::string words = compare(*this, expected, got); !words.empty()) return words;
  }
}

}  // namespace rehearse
