#include "rehearse/analysis/growth_class.hpp"

#include <algorithm>
#include <cmath>

namespace rehearse {

std::string_view to_string(GrowthClass growth) {
  switch (growth) {
    case GrowthClass::constant: return "1";
    case GrowthClass::logarithmic: return "log n";
    case GrowthClass::linear: return "n";
    case GrowthClass::linearithmic: return "n log n";
    case GrowthClass::n_sqrt_n: return "n^1.5";
    case GrowthClass::quadratic: return "n^2";
    case GrowthClass::quadratic_log: return "n^2 log n";
    case GrowthClass::cubic: return "n^3";
    case GrowthClass::exponential: return "2^n";
  }
  return "";
}

std::string big_o(GrowthClass growth) { return "O(" + std::string(to_string(growth)) + ")"; }

std::optional<GrowthClass> parse_growth_class(std::string_view text) {
  const auto found =
      std::find_if(growth_classes.begin(), growth_classes.end(), [&](GrowthClass growth) { return to_string(growth) == text; });
  return found == growth_classes.end() ? std::nullopt : std::optional(*found);
}

int step(GrowthClass growth) {
  switch (growth) {
    case GrowthClass::constant: return 0;
    case GrowthClass::logarithmic: return 1;
    case GrowthClass::linear:
    case GrowthClass::linearithmic: return 2;
    case GrowthClass::n_sqrt_n: return 3;
    case GrowthClass::quadratic:
    case GrowthClass::quadratic_log: return 4;
    case GrowthClass::cubic: return 5;
    case GrowthClass::exponential: return 6;
  }
  return 0;
}

double shape(GrowthClass growth, double n, double base) {
  const double log_n = std::log2(std::max(n, 1.0) + 1);
  switch (growth) {
    case GrowthClass::constant: return 1;
    case GrowthClass::logarithmic: return log_n;
    case GrowthClass::linear: return n;
    case GrowthClass::linearithmic: return n * log_n;
    case GrowthClass::n_sqrt_n: return n * std::sqrt(n);
    case GrowthClass::quadratic: return n * n;
    case GrowthClass::quadratic_log: return n * n * log_n;
    case GrowthClass::cubic: return n * n * n;
    case GrowthClass::exponential: return std::pow(base, std::min(n, 1000.0 / std::log2(base)));
  }
  return 1;
}

std::optional<GrowthClass> per_call(GrowthClass growth) {
  switch (growth) {
    case GrowthClass::constant:
    case GrowthClass::logarithmic:
    case GrowthClass::n_sqrt_n: return std::nullopt;  // the square root of n is no class of the list
    case GrowthClass::linear: return GrowthClass::constant;
    case GrowthClass::linearithmic: return GrowthClass::logarithmic;
    case GrowthClass::quadratic: return GrowthClass::linear;
    case GrowthClass::quadratic_log: return GrowthClass::linearithmic;
    case GrowthClass::cubic: return GrowthClass::quadratic;
    case GrowthClass::exponential: return GrowthClass::exponential;
  }
  return std::nullopt;
}

}  // namespace rehearse
