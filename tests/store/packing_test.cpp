#include "packing.hpp"

#include <string>

#include "rehearse/base/file.hpp"
#include "rehearse/session/event.hpp"
#include "support/catch.hpp"

using namespace rehearse;

namespace {

std::string snapshot_json() { return payload_json(Snapshot{content_hash("x"), "solution.cpp", 80, 3}); }

// Bytes that no deflater makes smaller.
std::string noise(std::size_t size) {
  std::string bytes;
  std::uint64_t state = 7;
  while (bytes.size() < size) {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    bytes += static_cast<char>(state >> 56U);
  }
  return bytes;
}

}  // namespace

TEST_CASE("a payload comes out as it went in") {
  const std::string json =
      GENERATE(as<std::string>(), snapshot_json(), "{}", "", R"({"text":"\u0001"})", R"({"text":"ünï ☃"})",
               "{\"text\":\"\x01\"}", std::string(100'000, 'a'), "{\"text\":\"" + content_hash("y") + "\"}",
               R"({"text":"0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF"})");
  CHECK(unpack_payload(pack_payload(json)) == json);
}

TEST_CASE("the payload of a snapshot takes little more than its hash") {
  CHECK(snapshot_json().size() > 120);
  CHECK(pack_payload(snapshot_json()).size() < 50);
}

TEST_CASE("more hashes than the form counts come out as they went in") {
  std::string json = "[";
  for (int i = 0; i < 450; ++i) json += "\"" + content_hash(std::to_string(i)) + "\",";
  json += "\"end\"]";
  CHECK(unpack_payload(pack_payload(json)) == json);
}

TEST_CASE("the hashes of a packed payload are found, also in JSON within a text") {
  const std::string inner = payload_json(JournalEntry{"question", "{\"source\":\"" + content_hash("z") + "\"}"});
  CHECK(hashes_in(pack_payload(inner)) == std::vector<std::string>{content_hash("z")});
  CHECK(unpack_payload(pack_payload(inner)) == inner);
  CHECK(hashes_in(pack_payload(snapshot_json())) == std::vector<std::string>{content_hash("x")});
  CHECK(hashes_in(pack_payload(R"({"text":"none"})")).empty());
  CHECK(hashes_in("").empty());
}

TEST_CASE("a source comes out as it went in with the base it was packed against") {
  const std::string base = "int a = 1;\nint b = 2;\nreturn a + b;\n";
  const std::string source =
      GENERATE(as<std::string>(), "", "int a = 1;\nint b = 3;\nreturn a + b;\n", std::string("\0\xff\n", 3));
  for (const std::string& against : {std::string(), base, noise(70'000)}) {
    CHECK(unpack_source(pack_source(source, against), against) == source);
  }
  const std::string large = noise(100'000);
  CHECK(unpack_source(pack_source(large + "x", large), large) == large + "x");
}

TEST_CASE("bytes that were not packed here are nothing and no crash") {
  const std::string packed = pack_payload(snapshot_json());
  for (std::size_t size = 0; size < packed.size(); ++size)
    CHECK_FALSE(unpack_payload(packed.substr(0, size)) == snapshot_json());
  CHECK_FALSE(unpack_payload("\x07 what is this"));
  for (int i = 0; i < 200; ++i) {
    const std::string bytes = std::string(1, '\x01') + noise(static_cast<std::size_t>(i));
    static_cast<void>(unpack_payload(bytes));
    CHECK_FALSE(unpack_source(bytes + "tail", "base"));
  }
}

TEST_CASE("hexadecimal is read in lower case and whole only") {
  CHECK(bytes_of_hex("00ff10") == std::string("\x00\xff\x10", 3));
  CHECK(hex_of_bytes(std::string("\x00\xff\x10", 3)) == "00ff10");
  for (const char* bad : {"0", "0g", "FF", "0x"}) CHECK_FALSE(bytes_of_hex(bad));
}
