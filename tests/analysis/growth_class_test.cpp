#include "rehearse/analysis/growth_class.hpp"

#include "support/catch.hpp"

using namespace rehearse;

namespace {

std::string read(std::string_view text, const std::vector<std::string>& growing = {}) {
  const auto parsed = parse_complexity(text, growing);
  return parsed ? std::string(to_string(*parsed)) : "error: " + parsed.error().message;
}

bool refused(std::string_view text) { return !parse_complexity(text); }

}  // namespace

TEST_CASE("a complexity is read as people write it", "[growth]") {
  CHECK(read("O(1)") == "1");
  CHECK(read("O(log n)") == "log n");
  CHECK(read("O(log^2 n)") == "log n");
  CHECK(read("O(n)") == "n");
  CHECK(read("O(2n + 5)") == "n");
  CHECK(read("O(n log n)") == "n log n");
  CHECK(read("O(n*log(n))") == "n log n");
  CHECK(read("O(n log^2 n)") == "n log n");
  CHECK(read("O(n sqrt(n))") == "n^1.5");
  CHECK(read("O(n^1.5)") == "n^1.5");
  CHECK(read("O(n^2)") == "n^2");
  CHECK(read("O(n\xc2\xb2)") == "n^2");
  CHECK(read("O(n^2 log n)") == "n^2 log n");
  CHECK(read("O(n^3)") == "n^3");
  CHECK(read("O(2^n)") == "2^n");
  CHECK(read("O(n 2^n)") == "2^n");
  CHECK(read("O(n!)") == "2^n");
}

TEST_CASE("all sizes grow together", "[growth]") {
  CHECK(read("O(n + m)") == "n");
  CHECK(read("O(m * n)") == "n^2");
  CHECK(read("O(mn)") == "n^2");
  CHECK(read("O((n + m) log(n + m))") == "n log n");
  CHECK(read("O((n + m) n)") == "n^2");
  CHECK(read("O(min(n, m))") == "n");
  CHECK(read("O(log(min(nums1, nums2)))", {"nums1", "nums2"}) == "log n");
  CHECK(read("O(capacity)", {"capacity"}) == "n");
}

TEST_CASE("what does not grow with the input is a factor", "[growth]") {
  CHECK(read("O(n d(k))") == "n");
  CHECK(read("O(n w)") == "n");
  CHECK(read("O(n + log V)") == "n");
  CHECK(read("O(sqrt(V) + (n + m) log V)") == "n");
}

TEST_CASE("of an area the letters are the sides", "[growth]") {
  CHECK(to_string(parse_complexity("O(m * n)", {}, Letters::sides).value()) == "n");
  CHECK(to_string(parse_complexity("O((m * n)^2)", {}, Letters::sides).value()) == "n^2");
  CHECK(to_string(parse_complexity("O(m * n * log(m * n))", {}, Letters::sides).value()) == "n log n");
  CHECK(to_string(parse_complexity("O(m * n * max(m, n))", {}, Letters::sides).value()) == "n^1.5");
  CHECK_FALSE(parse_complexity("O(m)", {}, Letters::sides));
}

TEST_CASE("calls of a class are counted together", "[growth]") {
  CHECK(read("O(1) per call") == "n");
  CHECK(read("O(1) per call on average") == "n");
  CHECK(read("O(log n) per operation") == "n log n");
  CHECK(read("O(n) per call") == "n^2");
}

TEST_CASE("what cannot be compared is refused with its reason", "[growth]") {
  CHECK(read("O(L)") == "error: nothing to compare with: O(L): it depends on L, which is no size of the input");
  CHECK(read("O(m * n * 3^L)") ==
        "error: nothing to compare with: O(m * n * 3^L): what stands in its exponent does not grow with the input's size");
  CHECK(refused("O(sqrt(n))"));
  CHECK(refused("O(n^4)"));
  CHECK(refused("O(log log n)"));
  CHECK(refused("linear"));
  CHECK(refused("O(n"));
  CHECK(refused("O()"));
  CHECK(refused("O(n ^)"));
  CHECK(refused(""));
}

TEST_CASE("a class has one name, and its name one class", "[growth]") {
  for (const GrowthClass growth : growth_classes) CHECK(parse_growth_class(to_string(growth)) == growth);
  CHECK_FALSE(parse_growth_class("n^4"));
}

TEST_CASE("classes a logarithm apart are one step, all others are not", "[growth]") {
  CHECK(step(GrowthClass::linear) == step(GrowthClass::linearithmic));
  CHECK(step(GrowthClass::quadratic) == step(GrowthClass::quadratic_log));
  int last = -1;
  for (const GrowthClass growth : growth_classes) {
    CHECK(step(growth) >= last);
    CHECK(step(growth) <= last + 1);
    last = step(growth);
  }
  CHECK(last == 6);
}

TEST_CASE("the curves of two classes lie in the order of the classes", "[growth]") {
  for (std::size_t i = 1; i < growth_classes.size(); ++i) {
    const double slow = shape(growth_classes[i - 1], 200) / shape(growth_classes[i - 1], 40);
    const double fast = shape(growth_classes[i], 200) / shape(growth_classes[i], 40);
    CHECK(fast > slow);
  }
}
