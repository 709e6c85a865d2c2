#include <string>

#include "rehearse/base/file.hpp"
#include "rehearse/store/event_log.hpp"
#include "store_fixture.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;

TEST_CASE("a source comes back byte for byte under its SHA-256") {
  const Folder folder;
  auto log = folder.open();
  for (const std::string& source :
       {std::string("int main() {}\n"), std::string(), std::string("a\0b\xFF\n", 5), std::string(3'000'000, 'x')}) {
    const auto hash = log.put_source(source).value();
    CHECK(hash == content_hash(source));
    CHECK(log.get_source(hash).value() == source);
  }
}

TEST_CASE("the same source is stored once, and storing it again changes nothing") {
  const Folder folder;
  auto log = folder.open();
  const std::string source(100'000, 'y');
  const auto hash = log.put_source(source).value();
  const auto before = log.change_counter();
  for (int i = 0; i < 20; ++i) CHECK(log.put_source(source).value() == hash);
  CHECK(log.change_counter() == before);
  CHECK(folder.open().get_source(hash).value() == source);
}

TEST_CASE("an unknown source is not found") {
  const Folder folder;
  auto log = folder.open();
  const auto missing = log.get_source(std::string(64, '0'));
  REQUIRE_FALSE(missing);
  CHECK(missing.error().code == ErrorCode::not_found);
}

TEST_CASE("a source that was tampered with is corrupt, not served") {
  const Folder folder;
  auto log = folder.open();
  const auto hash = log.put_source("return left < right;").value();
  run_sql(folder.database(), "DROP TRIGGER source_no_update; UPDATE source SET packed = x'0072657475726e20747275653b'");
  const auto read = log.get_source(hash);
  REQUIRE_FALSE(read);
  CHECK(read.error().code == ErrorCode::corrupt);
  CHECK(contains(read.error().message, hash));
  CHECK(contains(read.error().message, folder.database().string()));
}
