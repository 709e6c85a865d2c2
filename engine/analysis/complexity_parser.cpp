#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "rehearse/analysis/growth_class.hpp"

namespace rehearse {
namespace {

// An expression as n grows: 2^n if exponential, else n^power * (log n)^logs. `strangers`: what of it stays as it is.
struct Growing {
  bool exponential = false;
  double power = 0;
  int logs = 0;
  std::string strangers = {};     // letters that are factors of it
  bool strange_exponent = false;  // one of them is in an exponent
  [[nodiscard]] bool grows() const { return exponential || power > 0 || logs > 0; }
};

bool less(const Growing& a, const Growing& b) {
  if (a.exponential != b.exponential) return b.exponential;
  if (a.power != b.power) return a.power < b.power;
  return a.logs < b.logs;
}

Growing times(Growing a, const Growing& b) {
  a.exponential = a.exponential || b.exponential;
  a.power += b.power;
  a.logs += b.logs;
  a.strangers += b.strangers;
  a.strange_exponent = a.strange_exponent || b.strange_exponent;
  return a;
}

Growing plus(const Growing& a, const Growing& b) {
  Growing sum = less(a, b) ? b : a;
  sum.strange_exponent = a.strange_exponent || b.strange_exponent;
  // Where neither grows, both stay as they are.
  if (!a.grows() && !b.grows()) sum.strangers = a.strangers + b.strangers;
  return sum;
}

struct Unreadable {
  std::string what;
};

class ComplexityParser {
 public:
  ComplexityParser(std::string_view text, const std::vector<std::string>& growing, Letters letters)
      : rest_(text), growing_(growing), letters_(letters) {}

  Growing read() {
    skip_spaces();
    if (!skip("O") || !skip("(")) throw Unreadable{"it is not of the form O(...)"};
    Growing found = sum();
    if (!skip(")")) throw Unreadable{fmt::format("expected \")\" before \"{}\"", rest_)};
    const auto has = [&](std::string_view word) { return rest_.find(word) != std::string_view::npos; };
    if (has("per call") || has("per operation") || has("a call") || has("each call")) found.power += 1;
    return found;
  }

 private:
  Growing sum() {
    Growing total = product();
    while (skip("+")) total = plus(total, product());
    return total;
  }

  Growing product() {
    Growing total = power();
    for (;;) {
      const bool times_sign = skip("*") || skip("\xc2\xb7") || skip("\xc3\x97");
      if (!times_sign && !at_factor()) return total;
      total = times(std::move(total), power());
    }
  }

  Growing power() {
    Growing base = factor();
    if (skip("!")) return exponential_of(base);
    if (skip("\xc2\xb2")) return raised(base, 2);
    if (skip("\xc2\xb3")) return raised(base, 3);
    if (!skip("^") && !skip("**")) return base;
    if (!rest_.empty() && std::isdigit(static_cast<unsigned char>(rest_.front())) != 0) return raised(base, number());
    const Growing exponent = factor();
    if (base.grows()) return exponential_of(base);
    Growing result = exponential_of(exponent);
    if (!exponent.grows()) result.strange_exponent = true;
    return result;
  }

  static Growing raised(Growing base, double exponent) {
    base.power *= exponent;
    base.logs = static_cast<int>(std::lround(base.logs * exponent));
    return base;
  }
  static Growing exponential_of(Growing base) {
    if (base.grows()) return {true, 0, 0, base.strangers};
    base.strange_exponent = base.strange_exponent || !base.strangers.empty();
    return base;
  }

  Growing factor() {
    skip_spaces();
    if (skip("(")) return closed(sum());
    if (skip("|")) {  // the size of something: |V|
      const Growing inner = sum();
      if (!skip("|")) throw Unreadable{"a \"|\" is not closed"};
      return inner;
    }
    if (!rest_.empty() && std::isdigit(static_cast<unsigned char>(rest_.front())) != 0)
      return static_cast<void>(number()), Growing{};
    const std::string name = word();
    if (name.empty()) throw Unreadable{fmt::format("\"{}\" cannot be read", rest_)};
    if (name == "log" || name == "lg" || name == "ln") return logarithm();
    if (name == "sqrt") return raised(argument(), 0.5);
    if (name == "min" || name == "max") return extreme(name == "min");
    return variable(name);
  }

  Growing logarithm() {
    if (skip("^")) {
      const int times_taken = static_cast<int>(number());
      return raised(log_of(factor()), times_taken);
    }
    return log_of(factor());
  }
  static Growing log_of(Growing of) {
    if (of.exponential) return {false, 1, 0, of.strangers};
    if (of.power > 0) return {false, 0, 1, {}};
    if (of.logs > 0) throw Unreadable{"the logarithm of a logarithm is no class of the list"};
    return of;
  }

  Growing extreme(bool least) {
    if (!skip("(")) throw Unreadable{"min and max need brackets"};
    Growing found = sum();
    while (skip(",")) {
      const Growing other = sum();
      if (less(found, other) != least) found = other;
    }
    return closed(found);
  }

  Growing argument() {
    if (!skip("(")) return factor();
    return closed(sum());
  }
  Growing closed(Growing inner) {
    if (!skip(")")) throw Unreadable{"a bracket is not closed"};
    return inner;
  }

  Growing variable(const std::string& name) {
    const bool grows = name == "n" || name == "m" || name == "N" || name == "M" ||
                       std::find(growing_.begin(), growing_.end(), name) != growing_.end();
    if (grows) return {false, letters_ == Letters::sides ? 0.5 : 1, 0, {}};
    if (rest_.starts_with("(")) {  // d(k): the number of divisors of k
      const Growing of = argument();
      if (of.grows()) throw Unreadable{fmt::format("what {}(...) is, is not known", name)};
    }
    return {false, 0, 0, name};
  }

  double number() {
    skip_spaces();
    double value = 0;
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    if (error != std::errc()) throw Unreadable{"expected a number"};
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    return value;
  }

  // Names that are spoken of as growing come first, whole; else one letter is one name, so that "mn" is m times n.
  std::string word() {
    skip_spaces();
    std::size_t size = 0;
    while (size < rest_.size() && (std::isalnum(static_cast<unsigned char>(rest_[size])) != 0 || rest_[size] == '_')) ++size;
    std::string text(rest_.substr(0, size));
    const bool product_of_letters = (text == "mn" || text == "nm");
    if (product_of_letters) text.resize(1);
    rest_.remove_prefix(text.size());
    return text;
  }

  bool at_factor() {
    skip_spaces();
    return !rest_.empty() && (rest_.front() == '(' || std::isalnum(static_cast<unsigned char>(rest_.front())) != 0);
  }

  bool skip(std::string_view sign) {
    skip_spaces();
    if (!rest_.starts_with(sign)) return false;
    rest_.remove_prefix(sign.size());
    return true;
  }
  void skip_spaces() {
    while (!rest_.empty() && (rest_.front() == ' ' || rest_.front() == '\t')) rest_.remove_prefix(1);
  }

  std::string_view rest_;
  const std::vector<std::string>& growing_;
  Letters letters_;
};

std::optional<GrowthClass> class_of(const Growing& growing) {
  if (growing.exponential) return GrowthClass::exponential;
  const auto power_is = [&](double power) { return std::abs(growing.power - power) < 1e-9; };
  if (power_is(0)) return growing.logs == 0 ? GrowthClass::constant : GrowthClass::logarithmic;
  if (power_is(1)) return growing.logs == 0 ? GrowthClass::linear : GrowthClass::linearithmic;
  if (power_is(1.5)) return GrowthClass::n_sqrt_n;
  if (power_is(2)) return growing.logs == 0 ? GrowthClass::quadratic : GrowthClass::quadratic_log;
  if (power_is(3)) return GrowthClass::cubic;
  return std::nullopt;
}

}  // namespace

Result<GrowthClass> parse_complexity(std::string_view text, const std::vector<std::string>& growing, Letters letters) try {
  const Growing found = ComplexityParser(text, growing, letters).read();
  const auto cannot = [&](const std::string& why) {
    return unexpected(ErrorCode::bad_input, fmt::format("nothing to compare with: {}: {}", text, why));
  };
  if (found.strange_exponent) return cannot("what stands in its exponent does not grow with the input's size");
  if (!found.grows() && !found.strangers.empty()) {
    return cannot(fmt::format("it depends on {}, which is no size of the input", found.strangers));
  }
  const auto known = class_of(found);
  if (!known) return cannot("it is none of the classes that measuring tells apart");
  return *known;
} catch (const Unreadable& fault) {
  return unexpected(ErrorCode::bad_input, fmt::format("nothing to compare with: {}: {}", text, fault.what));
}

}  // namespace rehearse
