// Declarations drawn by the test itself: whatever they say, what they draw is valid, and what narrows them draws what they
// accept.
#include <map>

#include "bank/input_models.hpp"
#include "bank/values.hpp"
#include "rehearse/bank/random_stream.hpp"

using namespace rehearse;

namespace {

using Members = std::map<std::string, std::string>;  // as JSON

std::string object(const Members& members) {
  std::string text = "{";
  for (const auto& [name, json] : members) text.append(text.size() > 1 ? ", " : "").append("\"" + name + "\": " + json);
  return text + "}";
}

class DeclarationMaker {
 public:
  explicit DeclarationMaker(std::uint64_t seed) : random_(seed) {}

  // Any members of the kind, some of which may not go together.
  Members make(const std::string& kind) {
    Members members = {{"kind", "\"" + kind + "\""}};
    for (const auto& [name, json] : required(kind)) members[name] = json;
    for (const auto& [name, json] : optional(kind)) {
      if (random_.below(4) == 0) members[name] = json;
    }
    return members;
  }

  // One or two members with other values, as a recipe would give them.
  Members change(const std::string& kind) {
    Members all = required(kind);
    for (const auto& [name, json] : optional(kind)) all[name] = json;
    Members chosen;
    for (int i = 0; i < 2; ++i) {
      auto one = all.begin();
      std::advance(one, static_cast<std::ptrdiff_t>(random_.below(all.size())));
      chosen.insert(*one);
    }
    return chosen;
  }

 private:
  std::string range(std::int64_t least, std::int64_t most) {
    const std::int64_t low = random_.between(least, most);
    return "[" + std::to_string(low) + ", " + std::to_string(random_.between(low, most)) + "]";
  }
  std::string number(std::int64_t least, std::int64_t most) { return std::to_string(random_.between(least, most)); }
  std::string flag() { return random_.below(2) == 0 ? "true" : "false"; }
  std::string chance() { return random_.below(2) == 0 ? "0" : "0.5"; }
  std::string word(const std::vector<std::string>& words) { return "\"" + words[random_.below(words.size())] + "\""; }
  std::string integers() {
    const std::int64_t low = random_.between(-30, 30);
    return object({{"kind", "\"integer\""},
                   {"min", std::to_string(low)},
                   {"max", std::to_string(random_.between(low, 60))},
                   {"special", chance()}});
  }
  std::string characters() {
    return R"({"kind": "character", "alphabet": ")" + std::string(random_.below(2) == 0 ? "01" : "x.#") + "\"}";
  }

  Members required(const std::string& kind) {
    if (kind == "integer") return {{"min", number(-50, 0)}, {"max", number(0, 3000)}};
    if (kind == "double") return {{"min", number(-50, 0)}, {"max", number(0, 50)}};
    if (kind == "string")
      return {{"length", range(0, 12)}, {"alphabet", word({"ab", "()", "()[]", "0123456789", "abc ", "z"})}};
    if (kind == "array") return {{"size", range(0, 14)}, {"of", integers()}};
    if (kind == "permutation") return {{"size", range(0, 14)}};
    if (kind == "matrix") return {{"rows", range(0, 6)}, {"columns", range(0, 6)}, {"of", integers()}};
    if (kind == "interval") return {{"min", number(-20, 0)}, {"max", number(0, 30)}};
    if (kind == "intervals") return {{"size", range(0, 8)}, {"min", number(-20, 0)}, {"max", number(0, 30)}};
    if (kind == "graph") return {{"nodes", range(0, 9)}, {"edges", range(0, 20)}};
    if (kind == "tree") return {{"nodes", range(0, 14)}, {"of", integers()}};
    if (kind == "nested") return {{"depth", range(0, 4)}, {"size", range(0, 4)}, {"of", integers()}};
    return {};
  }

  Members optional(const std::string& kind) {
    if (kind == "integer") return {{"special", chance()}, {"pattern", word({"any", "primes", "powers_of_two", "fibonacci"})}};
    if (kind == "double") return {{"special", chance()}, {"decimals", number(0, 4)}};
    if (kind == "string") {
      return {{"form", word({"any", "brackets", "palindrome", "number"})},
              {"separator", word({" ", "a"})},
              {"special", chance()},
              {"pattern", word({"any", "all_equal", "last_differs", "alternating", "sorted", "reversed", "periodic",
                                "palindrome", "brackets"})}};
    }
    if (kind == "array") {
      return {{"distinct", flag()},
              {"order", word({"any", "ascending", "descending", "strictly_ascending", "strictly_descending"})},
              {"special", chance()},
              {"sum", range(-60, 200)},
              {"neighbors_differ", flag()},
              {"pattern", word({"any", "all_equal", "few_values", "sorted", "reversed", "nearly_sorted", "alternating",
                                "extremes", "sum_overflow", "last_differs", "fibonacci", "hash_hostile"})}};
    }
    if (kind == "permutation")
      return {{"first", number(0, 1)}, {"pattern", word({"any", "sorted", "reversed", "nearly_sorted", "rotated"})}};
    if (kind == "matrix") {
      return {{"distinct", flag()},
              {"order", word({"any", "rows", "rows_and_columns", "whole"})},
              {"pattern", word({"any", "all_equal", "last_differs", "border", "checkered", "walls", "regions"})}};
    }
    if (kind == "interval") return {{"length", range(0, 20)}};
    if (kind == "intervals") {
      return {{"length", range(0, 9)},
              {"order", word({"any", "start"})},
              {"disjoint", flag()},
              {"pattern", word({"any", "equal", "nested", "chain"})}};
    }
    if (kind == "graph") {
      return {{"form", word({"edges", "neighbors"})},
              {"first", number(0, 1)},
              {"directed", flag()},
              {"connected", flag()},
              {"acyclic", flag()},
              {"loops", flag()},
              {"multiple", flag()},
              {"cycles", range(0, 3)},
              {"shape", word({"any", "random", "path", "star", "complete", "cycle", "tree", "parts"})}};
    }
    if (kind == "tree") {
      return {{"distinct", flag()},
              {"order", word({"any", "search"})},
              {"shape", word({"any", "path", "complete", "balanced", "random", "left", "right", "zigzag"})}};
    }
    return {};
  }

  RandomStream random_;
};

struct Kind {
  const char* name;
  const char* type;
};
constexpr Kind kinds[] = {{"integer", "integer"},    {"double", "double"},         {"string", "string"},
                          {"array", "integer[]"},    {"permutation", "integer[]"}, {"matrix", "integer[][]"},
                          {"interval", "integer[]"}, {"intervals", "integer[][]"}, {"graph", "integer[][]"},
                          {"tree", "TreeNode"},      {"nested", "NestedInteger"},  {"array", "ListNode"}};

}  // namespace

TEST_CASE("thousands of declarations draw what they accept, and whatever narrows them too") {
  for (const Kind& kind : kinds) {
    int sound = 0;
    int narrowed = 0;
    for (std::uint64_t seed = 0; seed < 250; ++seed) {
      DeclarationMaker maker(seed);
      const std::string text = object(maker.make(kind.name));
      const auto wide = InputModel::parse("{\"x\": " + text + "}", function_of({{"x", kind.type}}));
      INFO(kind.type << " " << text << (wide ? "" : ": " + wide.error().message));
      if (!wide) {
        CHECK(contains(wide.error().message, "/input/x/"));
        continue;
      }
      ++sound;
      // Distinct and unlike elements of few values may be too many to find; that is told, and nothing else gives up.
      if (!wide->may_give_up()) check_draws(*wide, text, 4);
      const std::string patch = object({{"x", object(maker.change(kind.name))}});
      const auto narrow = wide->patched(patch, "/r");
      if (!narrow) continue;
      ++narrowed;
      for (std::uint64_t draw = 0; draw < 4; ++draw) {
        const auto drawn = narrow->try_generate(draw);
        if (!drawn && narrow->may_give_up()) continue;
        INFO("narrowed by " << patch << (drawn ? "" : drawn.error().message));
        REQUIRE(drawn);
        const auto validated = wide->validate(*drawn);
        INFO(to_display((*drawn)[0]) << (validated ? "" : validated.error().message));
        CHECK(validated);
      }
    }
    INFO(kind.name << ": " << sound << " of 250 sound, " << narrowed << " narrowed");
    CHECK(sound > 40);
    CHECK(narrowed > 5);
  }
}
