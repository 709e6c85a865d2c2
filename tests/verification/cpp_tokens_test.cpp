#include "cpp_tokens.hpp"

#include "support/catch.hpp"

using namespace rehearse;

namespace {

std::vector<std::string> texts(std::string_view source) {
  std::vector<std::string> found;
  for (const CppToken& token : tokenize_cpp(source)) found.emplace_back(token.text);
  return found;
}

int angles(std::string_view source) {
  int count = 0;
  for (const CppToken& token : tokenize_cpp(source)) count += token.angle ? 1 : 0;
  return count;
}

}  // namespace

TEST_CASE("a source is cut into words, numbers and the longest punctuation") {
  CHECK(texts("a+=b<<=2;") == std::vector<std::string>{"a", "+=", "b", "<<=", "2", ";"});
  CHECK(texts("x->y<=>z...") == std::vector<std::string>{"x", "->", "y", "<=>", "z", "..."});
  CHECK(texts("1'000ULL 0x1p-3 .5e+7f 1e9") == std::vector<std::string>{"1'000ULL", "0x1p-3", ".5e+7f", "1e9"});
}

TEST_CASE("comments are left out, and texts, characters and raw texts are whole") {
  CHECK(texts("a // < b\n/* if ( */ c") == std::vector<std::string>{"a", "c"});
  CHECK(texts(R"(s = "a \" < b"; t = '\'';)") ==
        std::vector<std::string>{"s", "=", R"("a \" < b")", ";", "t", "=", R"('\'')", ";"});
  CHECK(texts("u8R\"x( )\" )x\" + L'a'") == std::vector<std::string>{"u8R\"x( )\" )x\"", "+", "L'a'"});
}

TEST_CASE("a directive is one token with its continuations, and lines are counted") {
  const auto tokens = tokenize_cpp("#define A \\\n  1\nint a;\n/*\n*/ b");
  REQUIRE(tokens.size() == 5);
  CHECK(tokens[0].kind == CppTokenKind::directive);
  CHECK(tokens[1].line == 3);
  CHECK(tokens[4].line == 5);
}

TEST_CASE("what ends within a literal or a comment ends there") {
  CHECK(texts("\"abc").size() == 1);
  CHECK(texts("'").size() == 1);
  CHECK(texts("R\"(abc").size() == 1);
  CHECK(texts("a /* b").size() == 1);
  CHECK(texts("").empty());
}

TEST_CASE("brackets of template arguments are told from comparisons") {
  CHECK(angles("vector<int> a; if (a.size() < n && b > c) f();") == 2);
  CHECK(angles("unordered_map<int, list<pair<int, int>>::iterator> where;") == 6);
  CHECK(angles("if (min < x) y = a > b;") == 0);
  CHECK(angles("template <class T> struct Heap {}; Heap<int> h; a < b;") == 4);
  CHECK(angles("x = static_cast<long>(a) < b; y = a >> 2;") == 2);
}

TEST_CASE("every token stands where it says") {
  const std::string_view source = "#include <map>\nmap<int, vector<int>> m; // x\nchar c = 'a';\n";
  std::size_t end = 0;
  for (const CppToken& token : tokenize_cpp(source)) {
    CHECK(source.substr(token.offset, token.text.size()) == token.text);
    CHECK(token.offset >= end);
    end = token.offset + token.text.size();
  }
}
