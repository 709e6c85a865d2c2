#include "combined_source.hpp"

#include "support/catch.hpp"

using namespace rehearse;
using Catch::Matchers::Contains;

namespace {

Signature signature() {
  Signature made;
  made.methods = {{"twice", {{"n", parse_type("integer").value()}}, parse_type("integer").value()}};
  return made;
}

}  // namespace

TEST_CASE("each part is in a namespace of its own, with its includes before it and its macros forgotten") {
  const std::string text =
      combine({"#include <map>\n#define TWO 2\nclass Solution {};", "class Solution {};"}, signature(), false);
  CHECK(text.find("#include <map>") < text.find("namespace rehearse_part_0"));
  CHECK_THAT(text, Contains("#undef TWO") && Contains("#line 1 \"part-1\"") && Contains("twice(Arguments&... arguments)"));
  CHECK_THAT(text, !Contains("-Wreturn-type"));
  CHECK_THAT(combine({"class Solution {};"}, signature(), true), Contains("-Wreturn-type"));
}

TEST_CASE("a compiler's errors blame their parts, and those that asked for a template") {
  CHECK(blamed_parts("part-3:7:5: error: no\npart-1:2:2: warning: maybe\n", 5) == std::vector<std::size_t>{3});
  CHECK(blamed_parts("part-2:9:1:   required from here\n/usr/include/x:1:1: error: bad\npart-4:1:1: error: no\n", 5) ==
        std::vector<std::size_t>{2, 4});
  CHECK(blamed_parts("part-9:7:5: error: no\n", 5).empty());
  CHECK(blamed_parts("the compiler was stopped\n", 5).empty());
}

TEST_CASE("only what defines the class can be a part") {
  CHECK(can_be_part("struct Solution {};", signature()));
  CHECK_FALSE(can_be_part("// class Solution\nint main() {}", signature()));
}
