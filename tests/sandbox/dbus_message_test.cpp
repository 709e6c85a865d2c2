#include "dbus_message.hpp"

#include "support/catch.hpp"

using namespace rehearse::sandbox;

namespace {

using namespace std::string_literals;

// An error that answers message 1, with the text "no".
const std::string error =
    "l\x03\x00\x01\x07\x00\x00\x00\x02\x00\x00\x00\x10\x00\x00\x00"
    "\x05\x01u\x00\x01\x00\x00\x00\x04\x01s\x00\x00\x00\x00\x00"
    "\x02\x00\x00\x00no\x00"s;

}  // namespace

TEST_CASE("a call is written as the specification has it, byte by byte") {
  DbusBody body;
  body.put("ab");
  body.put_array(8, [&] {
    body.begin_struct();
    body.put("n");
    body.put_signature("b");
    body.put(true);
  });
  const auto expected_body = "\x02\x00\x00\x00"s + "ab\x00"s + "\x00"s +  // a string, padded
                             "\x10\x00\x00\x00"s +                        // the array's length, its padding to 8 left out
                             "\x00\x00\x00\x00"s + "\x01\x00\x00\x00"s + "n\x00"s + "\x01"s + "b\x00"s + "\x00\x00\x00"s +
                             "\x01\x00\x00\x00"s;
  CHECK(body.bytes() == expected_body);

  const auto message = marshal({"d", "/p", "i", "m", "s"}, body);
  const auto expected_header = "l\x01\x00\x01"s + "\x20\x00\x00\x00"s + "\x01\x00\x00\x00"s + "\x47\x00\x00\x00"s +  //
                               "\x01\x01o\x00\x02\x00\x00\x00/p\x00\x00\x00\x00\x00\x00"s +                          // path
                               "\x02\x01s\x00\x01\x00\x00\x00i\x00\x00\x00\x00\x00\x00\x00"s +        // interface
                               "\x03\x01s\x00\x01\x00\x00\x00m\x00\x00\x00\x00\x00\x00\x00"s +        // member
                               "\x06\x01s\x00\x01\x00\x00\x00"s + "d\x00\x00\x00\x00\x00\x00\x00"s +  // destination
                               "\x08\x01g\x00\x01s\x00"s + "\x00"s;                                   // signature, padded
  CHECK(message == expected_header + expected_body);
}

TEST_CASE("messages are taken off a stream one by one, once they are complete") {
  std::string stream;
  for (std::size_t i = 0; i + 1 < error.size(); ++i) {
    stream += error[i];
    CHECK_FALSE(take_message(stream));
  }
  stream += error.back();
  stream += DbusBody().bytes() + "l\x02"s;
  const auto taken = take_message(stream);
  REQUIRE(taken);
  CHECK(taken->kind == DbusReply::Kind::error);
  CHECK(taken->text == "no");
  CHECK(stream == "l\x02");
  CHECK_FALSE(take_message(stream));
}

TEST_CASE("what is no D-Bus, or promises more than a message may hold, is an error and not awaited") {
  for (std::string stream : {"HTTP/1.1 400 Bad"s, "l\x02\x00\x01\xff\xff\xff\xff\x01\x00\x00\x00\x00\x00\x00\x00"s,
                             "l\x02\x00\x01\x00\x00\x00\x00\x01\x00\x00\x00\xff\xff\xff\xff"s}) {
    const auto taken = take_message(stream);
    REQUIRE(taken);
    CHECK(taken->kind == DbusReply::Kind::error);
  }
}

TEST_CASE("an error's text is cut where its body ends") {
  std::string lying = error;
  lying[32] = '\x7f';
  CHECK(take_message(lying)->text == "no\0"s);
}
