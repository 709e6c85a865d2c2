#include "mutation.hpp"

#include <algorithm>
#include <set>

#include "support/catch.hpp"

using namespace rehearse;

namespace {

std::set<std::string> mutants(std::string_view source) {
  std::set<std::string> texts;
  for (const Mutation& mutation : mutations_of(source)) texts.insert(mutated(source, mutation));
  return texts;
}

bool has(std::string_view source, const std::string& mutant) { return mutants(source).count(mutant) != 0; }

constexpr std::string_view solution = R"(// Counts < and >.
#include <vector>
class Solution {
 public:
  int count(vector<int>& nums, int low) {
    int found = 0;
    for (int i = 0; i < int(nums.size()); ++i) {
      if (nums[i] >= low && nums[i] != 7) found += check(nums[i], low) ? 1 : 2;
      else continue;
    }
    return found;
  }
};
)";

}  // namespace

TEST_CASE("comparisons, bounds, operators and constants are mutated") {
  CHECK(has("f(a < b);", "f(a <= b);"));
  CHECK(has("f(a < b);", "f(a >= b);"));
  CHECK(has("f(a < b);", "f(a < b - 1);"));
  CHECK(has("f(a >= b + c);", "f(a >= b + c - 1);"));
  CHECK(has("x = a + 1;", "x = a - 1;"));
  CHECK(has("x = a + 1;", "x = a + 2;"));
  CHECK(has("x = a + 1;", "x = a + 0;"));
  CHECK(has("x = 0;", "x = (-1);"));
  CHECK(has("x = 1LL;", "x = (1LL + 1);"));
  CHECK(has("++x;", "--x;"));
  CHECK(has("b = !a;", "b = a;"));
  CHECK(has("b = true;", "b = false;"));
  CHECK(has("c = 'a';", "c = 'b';"));
}

TEST_CASE("conditions are negated, statements dropped, arguments swapped") {
  CHECK(has("void f() { if (a && b) return; }", "void f() { if (!(a && b)) return; }"));
  CHECK(has("void f() { if (seen(x)) return; }", "void f() { if (!(seen(x))) return; }"));
  CHECK(has("void f() { x = 1; y = x; }", "void f() { ; y = x; }"));
  CHECK(has("void f() { while (a) { g(); break; } }", "void f() { while (a) { g(); ; } }"));
  CHECK(has("void f() { g(a, b + 1); }", "void f() { g(b + 1, a); }"));
}

TEST_CASE("types, declarations, pointers and symmetric calls are left alone") {
  CHECK(mutants("vector<pair<int, int>> a;").empty());
  CHECK(mutants("void f(ListNode* a, const string& b) { ListNode *c; }").empty());
  CHECK(mutants("#include <map>\n// a < b\n").empty());
  CHECK_FALSE(has("x = min(a, b);", "x = min(b, a);"));
  CHECK_FALSE(has("void f() { int x = y; }", "void f() { ; }"));
  CHECK(mutants("s = \"a < b + 1\";").empty());
}

TEST_CASE("every mutant differs from its original in exactly one place, the one that it names") {
  const auto mutations = mutations_of(solution);
  CHECK(mutations.size() > 20);
  for (const Mutation& mutation : mutations) {
    const std::string mutant = mutated(solution, mutation);
    INFO(mutation.change);
    CHECK(mutant != solution);
    CHECK(mutant.substr(0, mutation.offset) == solution.substr(0, mutation.offset));
    CHECK(mutant.substr(mutation.offset + mutation.replacement.size()) == solution.substr(mutation.offset + mutation.length));
    const auto lines = std::count(solution.begin(), solution.begin() + static_cast<std::ptrdiff_t>(mutation.offset), '\n') + 1;
    CHECK(mutation.line <= lines);
    CHECK(mutation.line > 3);
    CHECK_FALSE(mutation.change.empty());
  }
}

TEST_CASE("no mutant is there twice") {
  const auto mutations = mutations_of(solution);
  CHECK(mutants(solution).size() == mutations.size());
}
