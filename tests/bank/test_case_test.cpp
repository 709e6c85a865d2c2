#include "rehearse/bank/test_case.hpp"

#include "bank/values.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

Signature two_sum() {
  Signature signature;
  signature.methods = {{"twoSum",
                        {{"nums", parse_type("integer[]").value()}, {"target", parse_type("integer").value()}},
                        parse_type("integer[]").value()}};
  return signature;
}

Signature counter() {
  Signature signature;
  signature.is_class = true;
  signature.class_name = "Counter";
  signature.methods = {{"add", {{"n", parse_type("integer").value()}}, parse_type("void").value()}};
  return signature;
}

std::string fault(std::string_view line, const Signature& signature = two_sum()) {
  const auto test_case = parse_test_case(line, signature);
  return test_case ? "" : test_case.error().message;
}

constexpr const char* example = R"({"name":"example-1","tags":["duplicates"],"args":{"nums":[3,3],"target":6},"answer":[0,1]})";

}  // namespace

TEST_CASE("a case's arguments come in the signature's order, whatever theirs is") {
  const auto test_case = parse_test_case(R"({"args":{"target":6,"nums":[3,3]},"name":"a"})", two_sum()).value();
  CHECK(test_case.arguments == Arguments{value("[3,3]"), value("6")});
  CHECK_FALSE(test_case.answer);
  CHECK(test_case.tags.empty());
}

TEST_CASE("a case is written as it was read, byte for byte") {
  CHECK(to_json_line(parse_test_case(example, two_sum()).value(), two_sum()) == example);
  const char* without_answer = R"({"name":"x","tags":[],"args":{"nums":[],"target":-1}})";
  CHECK(to_json_line(parse_test_case(without_answer, two_sum()).value(), two_sum()) == without_answer);
  const char* operations =
      R"({"name":"x","tags":[],"args":{"operations":["Counter","add"],"arguments":[[],[1]]},"answer":[null,null]})";
  CHECK(to_json_line(parse_test_case(operations, counter()).value(), counter()) == operations);
}

TEST_CASE("an answer of null is an answer") {
  const auto test_case = parse_test_case(R"({"name":"a","args":{"nums":[],"target":0},"answer":null})", two_sum()).value();
  REQUIRE(test_case.answer);
  CHECK(test_case.answer->is_null());
}

TEST_CASE("a malformed case is refused with the member and what it should hold") {
  CHECK(contains(fault("{\"name\":"), "column 9:"));
  CHECK(fault("[1]") == "expected an object with name, tags, args and answer, found [1]");
  CHECK(fault(R"({"args":{"nums":[],"target":0}})") == "name: expected the name of the case, found nothing");
  CHECK(fault(R"({"name":"","args":{"nums":[],"target":0}})") == "name: expected one line of text, found \"\"");
  CHECK(contains(fault(R"({"name":"a\u001b","args":{"nums":[],"target":0}})"), "name: expected one line of text"));
  CHECK(fault(R"({"name":"a"})") == "args: expected an object with the arguments, found nothing");
  CHECK(fault(R"({"name":"a","args":[]})") == "args: expected an object with nums, target, found []");
  CHECK(fault(R"({"name":"a","args":{"nums":[]}})") == "args/target: expected a value, found nothing");
  CHECK(fault(R"({"name":"a","args":{"nums":[],"target":0,"k":1}})") ==
        "args/k: there is no such argument; expected nums, target");
  CHECK(fault(R"({"name":"a","args":{"nums":[0,{}],"target":0}})") == "args/nums: expected a value without objects");
  CHECK(fault(R"({"name":"a","args":{"nums":[1,2,3000000000],"target":0}})") ==
        "args/nums/2: expected an integer of 32 bits, found 3000000000");
  CHECK(fault(R"({"name":"a","arg":{},"args":{"nums":[],"target":0}})") ==
        "arg: there is no such member; expected name, tags, args, answer");
  CHECK(fault(R"({"name":"a","tags":["x","x"],"args":{"nums":[],"target":0}})") == "tags/1: \"x\" stands there twice");
  CHECK(fault(R"({"name":"a","tags":[1],"args":{"nums":[],"target":0}})") == "tags/0: expected a word, found 1");
  CHECK(fault(R"({"name":"a","name":"b","args":{"nums":[],"target":0}})").find("appears twice") != std::string::npos);
}

TEST_CASE("a fault in a class's operations names the method and the parameter") {
  CHECK(fault(R"({"name":"a","args":{"operations":["Counter","add"],"arguments":[[],["1"]]}})", counter()) ==
        "args/arguments/1/0: expected an integer, found \"1\" (n of add)");
}

TEST_CASE("a case file gives all its cases, blank lines skipped, with or without a last line feed") {
  const std::string content = std::string(example) + "\n\n  \n" + R"({"name":"b","args":{"nums":[1],"target":1},"answer":[]})";
  const auto cases = parse_case_file(content, two_sum(), "data/sample.jsonl").value();
  REQUIRE(cases.size() == 2);
  CHECK(cases[1].name == "b");
  CHECK(parse_case_file("", two_sum(), "x").value().empty());
}

TEST_CASE("every malformed line of a case file is reported with file and line") {
  const std::string content = std::string("{}\n") + example + "\n[\n";
  const auto cases = parse_case_file(content, two_sum(), "data/secret/edge.jsonl");
  REQUIRE_FALSE(cases);
  CHECK(cases.error().message.find("data/secret/edge.jsonl:1: name: expected the name of the case, found nothing\n") == 0);
  CHECK(contains(cases.error().message, "\ndata/secret/edge.jsonl:3: column 2: "));
}

TEST_CASE("a generator's line is an args object alone") {
  CHECK(parse_arguments(R"({"nums":[1],"target":2})", two_sum()).value() == Arguments{value("[1]"), value("2")});
  CHECK(parse_arguments(R"({"nums":[1]})", two_sum()).error().message == "args/target: expected a value, found nothing");
  CHECK(to_json_object({value("[1]"), value("2")}, two_sum()) == R"({"nums":[1],"target":2})");
}

TEST_CASE("case groups are named in the order of judging") {
  for (const auto group : {CaseGroup::sample, CaseGroup::edge, CaseGroup::random, CaseGroup::large}) {
    CHECK(parse_case_group(to_string(group)) == group);
  }
  CHECK_FALSE(parse_case_group("hidden"));
  CHECK(CaseGroup::sample < CaseGroup::edge);
}
