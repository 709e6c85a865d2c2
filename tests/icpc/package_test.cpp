#include "rehearse/icpc/package.hpp"

#include "package.hpp"

using namespace rehearse;
using Catch::Matchers::Contains;

namespace {

std::string refusal(const package::Folder& folder) {
  const auto read = read_package(folder.path());
  return read ? std::string() : read.error().message;
}

}  // namespace

TEST_CASE("a legacy package is read with its limits, flags and groups") {
  const package::Folder folder(
      "name: Sum\nvalidator_flags: float_tolerance 1e-6\nkeywords: easy maths\nlimits:\n  memory: 512\n  time_multiplier: 3\n");
  folder.add_case("secret/g1/a", "1 1\n", "2\n");
  folder.write("data/secret/g1/testdata.yaml", "output_validator_flags: case_sensitive\ninput_validator_flags: -n 5\n");
  folder.write("domjudge-problem.ini", "short-name='x'\ntimelimit='4'\n");
  const auto package = read_package(folder.path()).value();
  CHECK(package.format == "legacy");
  CHECK(package.name == "Sum");
  CHECK(package.keywords == std::vector<std::string>{"easy", "maths"});
  CHECK(package.memory_mb == 512);
  CHECK(package.time_multiplier == 3);
  CHECK(package.time_limit == 4);
  REQUIRE(package.cases.size() == 3);
  CHECK(package.cases[0].name == "sample/1");
  CHECK(package.cases[0].is_sample);
  CHECK(package.cases[1].flags == std::vector<std::string>{"float_tolerance", "1e-6"});
  CHECK(package.cases[2].name == "secret/g1/a");
  CHECK(package.cases[2].flags == std::vector<std::string>{"float_tolerance", "1e-6", "case_sensitive"});
  CHECK(package.cases[2].input_flags == std::vector<std::string>{"-n", "5"});
  CHECK_THAT(package.statement, Contains("Add them.") && Contains("### Sample 1") && Contains("1 2\n"));
}

TEST_CASE("a package of the new form has its settings in test_group.yaml and beside the case") {
  const package::Folder folder(
      "problem_format_version: 2025-09\nname: {en: Sum, sv: Summa}\ntype: pass-fail\nlimits: {time_limit: 1.5, "
      "time_multipliers: "
      "{ac_to_time_limit: 3}}\n");
  folder.write("data/secret/test_group.yaml", "output_validator_args: [float_absolute_tolerance, '0.1']\n");
  folder.add_case("secret/2", "1 1\n", "2\n");
  folder.write("data/secret/2.yaml", "output_validator_args: [case_sensitive]\nargs: [--fast]\n");
  const auto package = read_package(folder.path()).value();
  CHECK(package.time_limit == 1.5);
  CHECK(package.time_multiplier == 3);
  REQUIRE(package.cases.size() == 3);
  CHECK(package.cases[0].flags.empty());
  CHECK(package.cases[1].flags == std::vector<std::string>{"float_absolute_tolerance", "0.1"});
  CHECK(package.cases[2].flags == std::vector<std::string>{"case_sensitive"});
  CHECK(package.cases[2].arguments == std::vector<std::string>{"--fast"});
}

TEST_CASE("what is not supported is named, all of it at once") {
  const package::Folder folder("problem_format_version: 2025-09\nname: x\ntype: [scoring, multi-pass]\nconstants: {n: 5}\n");
  folder.write("include/cpp/help.h", "");
  folder.write("data/secret/9.in", "lonely\n");
  CHECK_THAT(refusal(folder), Contains("scoring") && Contains("multi-pass") && Contains("constants") && Contains("include/") &&
                                  Contains("data/secret/9.in: there is no 9.ans"));
  CHECK_THAT(refusal(package::Folder("name: x\nvalidation: custom score\n")), Contains("scoring"));
  CHECK_THAT(refusal(package::Folder("name: x\nvalidation: custom interactive\n")), Contains("validator"));
  CHECK_THAT(refusal(package::Folder("problem_format_version: 2031-01\nname: x\n")), Contains("2031-01"));
  CHECK_THAT(refusal(package::Folder("name: x\nvalidator_flags: no_such_flag\n")), Contains("no_such_flag"));
  CHECK_THAT(refusal(package::Folder("name: [\n")), Contains("problem.yaml: line"));
}

TEST_CASE("aliases of YAML that would grow without bound are refused") {
  std::string bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
  for (int i = 1; i < 9; ++i) {
    const std::string above = "*a" + std::to_string(i - 1);
    bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + above;
    for (int k = 0; k < 9; ++k) bomb += "," + above;
    bomb += "]\n";
  }
  CHECK_THAT(refusal(package::Folder(bomb)), Contains("too large"));
  CHECK_THAT(refusal(package::Folder("name: " + std::string(200, '[') + std::string(200, ']') + "\n")), Contains("too deeply"));
}
