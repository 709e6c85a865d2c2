#include "growth_ladder.hpp"

#include <algorithm>
#include <cmath>

#include "support/catch.hpp"

using namespace rehearse;

namespace {

bool rises(const std::vector<std::int64_t>& sizes) {
  return std::adjacent_find(sizes.begin(), sizes.end(), [](auto a, auto b) { return a >= b; }) == sizes.end();
}

}  // namespace

TEST_CASE("a ladder goes from its least size to its largest by about one factor", "[growth]") {
  const auto sizes = geometric_sizes(100, 25'600, 9);
  REQUIRE(sizes.size() == 9);
  CHECK(sizes.front() == 100);
  CHECK(sizes.back() == 25'600);
  for (std::size_t i = 1; i < sizes.size(); ++i) {
    CHECK(std::abs(static_cast<double>(sizes[i]) / static_cast<double>(sizes[i - 1]) - 2) < 0.02);
  }
}

TEST_CASE("a ladder of few whole numbers has each of them once", "[growth]") {
  CHECK(geometric_sizes(1, 6, 10) == std::vector<std::int64_t>{1, 2, 3, 4, 5, 6});
  CHECK(geometric_sizes(5, 5, 10) == std::vector<std::int64_t>{5});
  CHECK(geometric_sizes(0, 1, 10) == std::vector<std::int64_t>{1});
  for (const std::int64_t most : {2, 7, 20, 33, 50, 1000, 100'000, 2'147'483'647}) {
    const auto sizes = geometric_sizes(1, most, 10);
    CHECK(rises(sizes));
    CHECK(sizes.back() == most);
    CHECK(sizes.size() <= 11);
  }
}

TEST_CASE("scouting starts small, rises, and ends at the largest size", "[growth]") {
  for (const std::int64_t most : {1, 2, 9, 20, 50, 300, 1000, 10'000, 200'000, 2'147'483'647}) {
    const auto sizes = scouting_sizes(0, most);
    CHECK(rises(sizes));
    CHECK(sizes.back() == most);
    CHECK(sizes.front() <= 4);
    CHECK(sizes.size() <= 22);
  }
}

TEST_CASE("the next cost is foreseen for powers and for exponentials", "[growth]") {
  CHECK(foreseen_cost(10, 100, 20, 400, 40) >= 1600);
  CHECK(foreseen_cost(10, 100, 20, 400, 40) < 2500);
  CHECK(foreseen_cost(10, 1024, 16, 65'536, 25) > 65'536.0 * 400);
  CHECK(foreseen_cost(10, 500, 20, 500, 40) < 650);
}
