#include "build_log.hpp"

#include "support/catch.hpp"

using namespace rehearse;

TEST_CASE("a log keeps its text and loses colours, bells and the sandbox's folder") {
  CHECK(clean_log("\x1b[1m/box/solution.cpp:3:5:\x1b[0m error:\tno\a\r\n", {}) == "solution.cpp:3:5: error:\tno\n");
  CHECK(clean_log("a\x1b[", {}) == "a\n");
  CHECK(clean_log("na\xc3\xafve", {}) == "na\xc3\xafve\n");
  CHECK(clean_log("", {}).empty());
}

TEST_CASE("lines about the driver are hidden") {
  CHECK(clean_log("In file included from driver.cpp:5:\nsolution.cpp:1: error\n", {"included from driver.cpp"}) ==
        "solution.cpp:1: error\n");
}

TEST_CASE("a log without end is cut with a note") {
  std::string log;
  for (int i = 0; i < 5000; ++i) log += "solution.cpp: an error that repeats itself\n";
  const std::string cut = clean_log(log, {});
  CHECK(cut.size() <= max_log_bytes);
  CHECK(cut.size() > max_log_bytes - 200);
  CHECK(cut.find("the messages go on") != std::string::npos);
}
