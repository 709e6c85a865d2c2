#include "rehearse/base/verdict.hpp"

#include "support/catch.hpp"

using namespace rehearse;

TEST_CASE("every verdict's abbreviation names it and no other") {
  for (const char* text : {"AC", "WA", "TLE", "MLE", "RTE", "OLE", "CE", "JE"}) {
    REQUIRE(parse_verdict(text));
    CHECK(abbreviation(*parse_verdict(text)) == text);
  }
  CHECK_FALSE(parse_verdict("ac"));
  CHECK_FALSE(parse_verdict(""));
}
