#include "rehearse/bank/text_comparison.hpp"

#include "support/catch.hpp"

using namespace rehearse;
using Catch::Matchers::Contains;

namespace {

std::string difference(const std::vector<std::string>& flags, std::string_view answer, std::string_view output) {
  return TextComparison::parse(flags).value().difference(answer, output);
}

}  // namespace

TEST_CASE("tokens are compared, without regard to case and spaces") {
  CHECK(difference({}, "Yes 1\n2\n", "  yes\n1 2").empty());
  CHECK(difference({}, "1 2\n3\n", "1 2\n4\n") == "line 2, token 1: expected \"3\", got \"4\"");
  CHECK_THAT(difference({}, "1 2", "1"), Contains("the output ends where \"2\" is expected"));
  CHECK_THAT(difference({}, "1", "1 2"), Contains("expected the end of the output, got \"2\""));
  CHECK(difference({}, "", " \n").empty());
  CHECK_FALSE(difference({}, "1.0", "1").empty());
}

TEST_CASE("flags make the comparison stricter") {
  CHECK_THAT(difference({"case_sensitive"}, "Yes", "yes"), Contains("case"));
  CHECK_THAT(difference({"space_change_sensitive"}, "1 2\n", "1  2\n"), Contains("white space"));
  CHECK_THAT(difference({"space_change_sensitive"}, "1\n", "1"), Contains("white space"));
  CHECK(difference({"space_change_sensitive"}, "a b\n", "A b\n").empty());
}

TEST_CASE("numbers are near enough by either tolerance") {
  CHECK(difference({"float_tolerance", "1e-6"}, "1.0", "1").empty());
  CHECK(difference({"float_absolute_tolerance", "0.1"}, "100", "100.09").empty());
  CHECK_THAT(difference({"float_absolute_tolerance", "0.1"}, "100", "100.2"), Contains("off by 0.2"));
  CHECK(difference({"float_relative_tolerance", "0.1"}, "100", "109").empty());
  CHECK_FALSE(difference({"float_relative_tolerance", "0.1"}, "100", "111").empty());
  CHECK(difference({"float_tolerance", "1e-6"}, "1e5", "100000.0000001").empty());
  CHECK_THAT(difference({"float_tolerance", "1e-6"}, "1.5", "abc"), Contains("no number"));
  CHECK_FALSE(difference({"float_tolerance", "1e-6"}, "1.5", "nan").empty());
  CHECK_FALSE(difference({"float_tolerance", "1e-6"}, "1.5", "inf").empty());
  CHECK_FALSE(difference({"float_tolerance", "1e-6"}, "impossible", "1.5").empty());
}

TEST_CASE("flags that are not known or have no number are refused") {
  CHECK_FALSE(TextComparison::parse({"fuzzy"}));
  CHECK_FALSE(TextComparison::parse({"float_tolerance"}));
  CHECK_FALSE(TextComparison::parse({"float_tolerance", "-1"}));
  CHECK_FALSE(TextComparison::parse({"float_tolerance", "x"}));
}
