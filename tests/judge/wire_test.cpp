#include "wire.hpp"

#include <random>

#include "bench.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

Signature signature_of(const std::vector<std::string>& parameters, const std::string& result) {
  Signature signature;
  Method method{"f", {}, bench::type(result)};
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    method.parameters.push_back({std::string(1, static_cast<char>('a' + i)), bench::type(parameters[i])});
  }
  signature.methods = {method};
  return signature;
}

std::string bytes(std::initializer_list<int> values) {
  std::string text;
  for (const int value : values) text += static_cast<char>(static_cast<unsigned char>(value));
  return text;
}

std::string request(const std::vector<std::string>& parameters, const std::vector<std::string>& values) {
  Arguments arguments;
  for (const std::string& value : values) arguments.push_back(parse_value(value).value());
  return encode_case(arguments, signature_of(parameters, "void"))->request;
}

// The answer of a function with the given result type, as the judge reads it; "malformed" if it refuses.
std::string answer(const std::string& result, const std::string& body) {
  const Reply reply = decode_reply("\x02" + std::string(8, '\0') + body, {}, signature_of({}, result), std::nullopt);
  const auto* read = std::get_if<AnswerReply>(&reply);
  return read == nullptr ? "malformed" : to_json(read->result);
}

}  // namespace

TEST_CASE("a request is laid out byte for byte as documented") {
  CHECK(request({"integer"}, {"-2"}) == bytes({9, 0, 0, 0, 1, 0, 0, 0, 0, 0xfe, 0xff, 0xff, 0xff}));
  CHECK(request({"boolean", "long"}, {"true", "258"}) == bytes({14, 0, 0, 0, 1, 0, 0, 0, 0, 1, 2, 1, 0, 0, 0, 0, 0, 0}));
  CHECK(request({"double"}, {"1"}) == bytes({13, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f}));
  CHECK(request({"character", "string"}, {"\"a\"", "\"bc\""}) ==
        bytes({15, 0, 0, 0, 1, 0, 0, 0, 0, 'a', 0, 0, 0, 2, 0, 0, 0, 'b', 'c'}));
  CHECK(request({"integer[]"}, {"[1,2]"}) == bytes({17, 0, 0, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0}));
  CHECK(request({"list<list<boolean>>"}, {"[[],[true]]"}) ==
        bytes({18, 0, 0, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1}));
  CHECK(request({"ListNode"}, {"[9]"}) == bytes({13, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 9, 0, 0, 0}));
  CHECK(request({"TreeNode"}, {"[1,null,2]"}) ==
        bytes({20, 0, 0, 0, 1, 0, 0, 0, 0, 3, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1, 2, 0, 0, 0}));
}

TEST_CASE("a request of a class problem holds the constructor's arguments and a method's index for each call") {
  Signature signature;
  signature.is_class = true;
  signature.class_name = "Box";
  signature.constructor = {{"size", bench::type("integer")}};
  signature.methods = {{"open", {}, bench::type("void")}, {"put", {{"x", bench::type("boolean")}}, bench::type("integer")}};
  const auto exchange =
      encode_case({parse_value(R"(["Box","put","open"])").value(), parse_value("[[3],[true],[]]").value()}, signature);
  REQUIRE(exchange);
  CHECK(exchange->request == bytes({18, 0, 0, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 1, 0, 1, 0, 0}));
  CHECK(exchange->operations == std::vector<std::size_t>{1, 0});
  const Reply reply = decode_reply("\x02" + std::string(8, '\0') + bytes({7, 0, 0, 0}), *exchange, signature, std::nullopt);
  CHECK(to_json(std::get<AnswerReply>(reply).result) == "[null,7,null]");
}

TEST_CASE("arguments that do not fit the signature are an error, not a crash") {
  const auto refused = [](const std::string& type, const std::string& value) {
    return !encode_case({parse_value(value).value()}, signature_of({type}, "void"));
  };
  CHECK(refused("integer", "2147483648"));
  CHECK(refused("integer", "\"1\""));
  CHECK(refused("integer[]", "3"));
  CHECK(refused("character", "\"ab\""));
  CHECK(refused("character", "\"\""));
  CHECK(refused("TreeNode", "[\"x\"]"));
  CHECK_FALSE(encode_case({}, signature_of({"integer"}, "void")));
}

TEST_CASE("answers are read strictly: a count beyond the frame, a rest, a strange boolean are refused") {
  CHECK(answer("integer", bytes({1, 0, 0, 0})) == "1");
  CHECK(answer("integer", bytes({1, 0, 0})) == "malformed");
  CHECK(answer("integer", bytes({1, 0, 0, 0, 0})) == "malformed");
  CHECK(answer("boolean", bytes({1})) == "true");
  CHECK(answer("boolean", bytes({2})) == "malformed");
  CHECK(answer("string", bytes({2, 0, 0, 0, 'o', 'k'})) == "\"ok\"");
  CHECK(answer("string", bytes({3, 0, 0, 0, 'o', 'k'})) == "malformed");
  CHECK(answer("integer[]", bytes({0xff, 0xff, 0xff, 0xff})) == "malformed");
  CHECK(answer("list<list<integer>>", bytes({0xff, 0xff, 0xff, 0x7f, 0, 0, 0, 0})) == "malformed");
  CHECK(answer("character", bytes({0, 0xd8, 0, 0})) == "malformed");
  CHECK(answer("character", bytes({0, 0, 0x11, 0})) == "malformed");
  CHECK(answer("character", bytes({0xe9, 0, 0, 0})) == "\"\xc3\xa9\"");
  CHECK(answer("TreeNode", bytes({3, 0, 0, 0, 1, 4, 0, 0, 0, 0, 0})) == "[4]");
  CHECK(answer("void", "") == "null");
}

TEST_CASE("more elements than an answer can have are refused before they take memory") {
  std::string body(4 + max_reply_elements + 1, '\1');
  const auto count = static_cast<std::uint32_t>(max_reply_elements + 1);
  body.replace(0, 4, reinterpret_cast<const char*>(&count), 4);
  CHECK(answer("boolean[]", body) == "malformed");
}

TEST_CASE("a reply of another turn is told from this turn's") {
  std::string request = bytes({9, 0, 0, 0, 1, 0, 0, 0, 0, 5, 0, 0, 0});
  set_turn(request, 258);
  CHECK(request == bytes({9, 0, 0, 0, 1, 2, 1, 0, 0, 5, 0, 0, 0}));
  std::string frame = bytes({2, 2, 1, 0, 0, 7});
  CHECK(take_turn_number(frame, 258));
  CHECK(frame == bytes({2, 7}));
  std::string late = bytes({2, 1, 1, 0, 0, 7});
  CHECK_FALSE(take_turn_number(late, 258));
  std::string cut = bytes({2, 2, 1, 0});
  CHECK_FALSE(take_turn_number(cut, 258));
}

TEST_CASE("frames are cut from any stream of pieces") {
  FrameReader reader;
  CHECK_FALSE(reader.next());
  reader.append(bytes({2, 0, 0}));
  CHECK_FALSE(reader.next());
  reader.append(bytes({0, 'a', 'b', 1, 0, 0, 0, 'c', 9}));
  CHECK(reader.next() == "ab");
  CHECK(reader.next() == "c");
  CHECK_FALSE(reader.next());
  CHECK_FALSE(reader.empty());
  CHECK_FALSE(reader.broken());
}

TEST_CASE("a length of nothing or beyond the bound breaks the stream") {
  FrameReader empty;
  empty.append(bytes({0, 0, 0, 0}));
  CHECK(empty.broken());
  CHECK_FALSE(empty.next());
  FrameReader huge;
  huge.append(bytes({0xff, 0xff, 0xff, 0xff, 2}));
  CHECK(huge.broken());
  CHECK_FALSE(huge.next());
}

TEST_CASE("random bytes and damaged frames decode to some reply, whatever the type") {
  std::mt19937 random(20240711);  // NOLINT: the same bytes in every run
  const std::vector<std::string> types{"boolean",   "integer",  "long",       "double",
                                       "character", "string",   "integer[]",  "list<list<string>>",
                                       "ListNode",  "TreeNode", "ListNode[]", "character[][]"};
  int malformed = 0;
  for (int round = 0; round < 20'000; ++round) {
    const Signature signature = signature_of({types[random() % types.size()]}, types[random() % types.size()]);
    std::string frame(random() % 60, '\0');
    for (char& byte : frame) byte = static_cast<char>(static_cast<unsigned char>(random() % 4 == 0 ? random() : random() % 6));
    if (!frame.empty()) frame[0] = static_cast<char>(static_cast<unsigned char>(random() % 7));
    const Reply reply = decode_reply(frame, {}, signature, std::string("a"));
    malformed += std::holds_alternative<MalformedReply>(reply) ? 1 : 0;
  }
  CHECK(malformed > 10'000);
  CHECK(malformed < 20'000);
}
