#include "shapes.hpp"

namespace rehearse::conformance {
namespace {

std::vector<Shape> scalars() {
  return {
      function("boolean", "isNot(value: boolean) -> boolean", {{"true, $n", "false"}, {"false, 0", "true"}}),
      function("integer", "plusOne(x: integer) -> integer",
               {{"41, $n", "42"}, {"-2147483648, 7", "-2147483647"}, {"2147483646, -1", "2147483647"}, {"-1, 1000000", "0"}}),
      function("long", "plusOne(x: long) -> long",
               {{"41, $n", "42"},
                {"9007199254740992, 0", "9007199254740993"},
                {"-9223372036854775808, 0", "-9223372036854775807"},
                {"9223372036854775806, 0", "9223372036854775807"}}),
      function("double", "half(x: double) -> double",
               {{"3, $n", "1.5"}, {"-1e300, 0", "-5e299"}, {"0, 0", "0"}, {"0.1, 0", "0.05"}}),
      function("character", "following(letter: character) -> character",
               {{R"("a", $n)", R"("b")"}, {R"(" ", 0)", R"("!")"}, {R"("\"", 0)", R"("#")"}, {R"("[", 0)", R"("\\")"}}),
      function("string", "exclaim(text: string) -> string",
               {{R"("ab c", $n)", R"("ab c!")"},
                {R"("", 0)", R"("!")"},
                {R"("\"\\\n\t", 0)", R"("\"\\\n\t!")"},
                {R"("na\u00efve \ud83d\ude00", 0)", R"("na\u00efve \ud83d\ude00!")"}}),
  };
}

std::vector<Shape> arrays() {
  return {
      function("integer_array", "reversed(nums: integer[]) -> integer[]",
               {{"[1,2,3], $n", "[3,2,1]"},
                {"[], 0", "[]"},
                {"[7], 0", "[7]"},
                {"[2147483647,-2147483648], 0", "[-2147483648,2147483647]"}}),
      function("long_array", "reversed(nums: long[]) -> long[]",
               {{"[1,2,3], $n", "[3,2,1]"},
                {"[], 0", "[]"},
                {"[9223372036854775807,-9223372036854775808], 0", "[-9223372036854775808,9223372036854775807]"}}),
      function("double_array", "halves(nums: double[]) -> double[]",
               {{"[1,-5], $n", "[0.5,-2.5]"}, {"[], 0", "[]"}, {"[0.1], 0", "[0.05]"}}),
      function("boolean_array", "opposites(flags: boolean[]) -> boolean[]",
               {{"[true,false,true], $n", "[false,true,false]"}, {"[], 0", "[]"}, {"[false], 0", "[true]"}}),
      in_place("character_array_in_place", "reverseString(s: character[]) -> void", "s",
               {{R"(["a","b","c"], $n)", R"(["c","b","a"])"}, {"[], 0", "[]"}, {R"([" ","\""], 0)", R"(["\""," "])"}}),
      function(
          "string_array", "reversed(words: string[]) -> string[]",
          {{R"(["ab","","c"], $n)", R"(["c","","ab"])"}, {"[], 0", "[]"}, {R"(["a b","\u00e9"], 0)", R"(["\u00e9","a b"])"}}),
      function("integer_matrix", "transpose(matrix: integer[][]) -> integer[][]",
               {{"[[1,2,3],[4,5,6]], $n", "[[1,4],[2,5],[3,6]]"}, {"[[7]], 0", "[[7]]"}, {"[[1],[-2]], 0", "[[1,-2]]"}}),
      in_place("integer_matrix_in_place", "addOne(matrix: integer[][]) -> void", "matrix",
               {{"[[1,2,3],[3,4,5]], $n", "[[2,3,4],[4,5,6]]"}, {"[[-2147483648]], 0", "[[-2147483647]]"}}),
      in_place("character_matrix_in_place", "flip(board: character[][]) -> void", "board",
               {{R"([["X","O"],["O","O"]], $n)", R"([["O","X"],["X","X"]])"}, {R"([["O"]], 0)", R"([["X"]])"}}),
  };
}

std::vector<Shape> lists() {
  return {
      function("string_lists", "group(words: string[]) -> list<list<string>>",
               {{R"(["ab","c"], $n)", R"([["ab"],["c"]])"}, {"[], 0", "[]"}, {R"([""], 0)", R"([[""]])"}}),
      function("integer_list", "evens(nums: list<integer>) -> list<integer>",
               {{"[1,2,4], $n", "[2,4]"}, {"[], 0", "[]"}, {"[3], 0", "[]"}, {"[-2147483648], 0", "[-2147483648]"}}),
      function("string_list", "doubled(words: list<string>) -> list<string>",
               {{R"(["ab","c"], $n)", R"(["abab","cc"])"}, {"[], 0", "[]"}, {R"([""], 0)", R"([""])"}}),
      function("boolean_list", "positive(nums: integer[]) -> list<boolean>",
               {{"[1,0,-1], $n", "[true,false,false]"}, {"[], 0", "[]"}}),
      function("integer_lists", "prefixes(nums: integer[]) -> list<list<integer>>",
               {{"[1,2,3], $n", "[[1],[1,2],[1,2,3]]"}, {"[], 0", "[]"}, {"[5], 0", "[[5]]"}}),
      function("integer_lists_in", "sums(lists: list<list<integer>>) -> list<integer>",
               {{"[[1,2],[],[3]], $n", "[3,0,3]"}, {"[], 0", "[]"}, {"[[-1,1]], 0", "[0]"}}),
  };
}

Shape returned_prefix() {
  Shape made = in_place("returned_prefix", "removeZeros(nums: integer[]) -> integer", "nums",
                        {{"[0,1,0,3], $n", "[1,3]"}, {"[], 0", "[]"}, {"[0], 0", "[]"}, {"[2,1], 0", "[2,1]"}});
  made.problem.comparison.returned_prefix = true;
  return made;
}

}  // namespace

std::vector<Shape> value_shapes() {
  std::vector<Shape> made = scalars();
  for (auto part : {arrays(), lists()}) std::move(part.begin(), part.end(), std::back_inserter(made));
  made.push_back(returned_prefix());
  return made;
}

}  // namespace rehearse::conformance
