#include "rehearse/store/erasure.hpp"

#include <sstream>
#include <string>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include "packing.hpp"
#include "rehearse/base/file.hpp"
#include "store_fixture.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;
namespace fs = std::filesystem;

namespace {

// Stands in the file as its bytes: a hash is pulled out of the payload, so that a search finds what packing would hide.
std::string secret_hash() { return content_hash("a secret that nobody may find"); }
std::string secret_bytes() { return bytes_of_hex(secret_hash()).value(); }

std::string noise(std::uint64_t state) {
  std::string bytes;
  while (bytes.size() < 600) {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
    bytes += static_cast<char>(state >> 56U);
  }
  return bytes;
}

bool is_found(const fs::path& folder, std::string_view bytes) {
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file() && contains(bytes_of(entry.path()), bytes)) return true;
  }
  return false;
}

void practise(EventLog& log, const std::string& id, const std::string& source, Millis when, const std::string& text) {
  const std::string hash = log.put_source(source).value();
  Sitting(log, id)
      .start({"two-sum"}, when)
      .add(0, Snapshot{hash, "solution.cpp", 2, 2})
      .add(0, NoteAdded{text})
      .submit(0, Verdict::wrong_answer, hash)
      .end();
}

}  // namespace

TEST_CASE("an erased session leaves no byte in the database or its log") {
  const Folder folder;
  const std::string source = noise(1);
  auto log = folder.open();
  practise(log, "mock-1", source, {}, secret_hash());
  practise(log, "mock-2", "int kept() { return 1; }\n", std::chrono::hours{2}, "kept");
  REQUIRE(is_found(folder.path(), secret_bytes()));
  REQUIRE(is_found(folder.path(), source));

  const auto count = log.erase({{"mock-1"}, "1 session", at(std::chrono::hours{5})}).value();
  CHECK(count.streams == 1);
  CHECK(count.events == 6);
  CHECK(count.sources == 1);
  CHECK(count.pages_overwritten);
  CHECK_FALSE(is_found(folder.path(), secret_bytes()));
  CHECK_FALSE(is_found(folder.path(), source));
  CHECK_FALSE(is_found(folder.path(), "mock-1"));

  CHECK(log.read("mock-1").value().empty());
  CHECK(log.read("mock-2").value().size() == 6);
  CHECK(log.get_source(content_hash("int kept() { return 1; }\n")));
  CHECK_FALSE(log.get_source(content_hash(source)));
  CHECK(log.history().value().sessions.size() == 1);
  CHECK(log.failures().value().size() == 1);
  const auto settings = log.read("settings").value();
  REQUIRE(settings.size() == 1);
  CHECK(std::get<Erased>(settings.front().payload).what == "1 session");
}

TEST_CASE("a source that was packed against an erased one stays readable") {
  const Folder folder;
  auto log = folder.open();
  std::string text;
  for (int i = 0; i < 80; ++i) text += "line " + std::to_string(i * 7919) + " of a long source\n";
  practise(log, "mock-1", text, {}, "first");
  practise(log, "mock-2", text + "changed\n", std::chrono::hours{2}, "second");
  practise(log, "mock-3", text + "changed again\n", std::chrono::hours{4}, "third");
  REQUIRE(log.erase({{"mock-1"}, "1 session", at(std::chrono::hours{9})}));
  CHECK(log.get_source(content_hash(text + "changed\n")).value() == text + "changed\n");
  CHECK(log.get_source(content_hash(text + "changed again\n")).value() == text + "changed again\n");
  CHECK_FALSE(log.get_source(content_hash(text)));
}

TEST_CASE("what another connection has erased is neither served nor packed against") {
  const Folder folder;
  auto log = folder.open();
  auto other = folder.open();
  std::string text;
  for (int i = 0; i < 80; ++i) text += "line " + std::to_string(i * 7919) + " of a long source\n";
  practise(log, "mock-1", text, {}, "first");
  REQUIRE(log.get_source(content_hash(text)).value() == text);
  REQUIRE(other.erase({{"mock-1"}, "1 session", at(std::chrono::hours{1})}));
  CHECK(log.get_source(content_hash(text)).error().code == ErrorCode::not_found);

  // The next one takes the number of the erased one, and the one after it is packed against it.
  practise(log, "mock-2", text + "changed\n", std::chrono::hours{2}, "second");
  practise(log, "mock-3", text + "changed again\n", std::chrono::hours{4}, "third");
  CHECK(folder.open().get_source(content_hash(text + "changed\n")).value() == text + "changed\n");
  CHECK(folder.open().get_source(content_hash(text + "changed again\n")).value() == text + "changed again\n");
}

TEST_CASE("a source that another session names too is kept") {
  const Folder folder;
  auto log = folder.open();
  practise(log, "mock-1", "int shared;\n", {}, "first");
  practise(log, "mock-2", "int shared;\n", std::chrono::hours{2}, "second");
  CHECK(log.erase({{"mock-1"}, "1 session", at(std::chrono::hours{9})}).value().sources == 0);
  CHECK(log.get_source(content_hash("int shared;\n")));
}

TEST_CASE("a source that only the journal names is kept while sessions go") {
  const Folder folder;
  auto log = folder.open();
  practise(log, "mock-1", "int a;\n", {}, "first");
  const std::string hash = log.put_source("int recalled;\n").value();
  const JournalEntry question{"question", "{\"id\":\"acme-1.1\",\"source\":\"" + hash + "\"}"};
  REQUIRE(log.append("journal", StreamKind::journal, {{0, question}}, at(std::chrono::hours{5})));
  REQUIRE(log.erase({{"mock-1"}, "1 session", at(std::chrono::hours{9})}));
  CHECK(log.get_source(hash).value() == "int recalled;\n");
}

TEST_CASE("after an erasure the log is append-only as before, and a name can be used again") {
  const Folder folder;
  auto log = folder.open();
  practise(log, "mock-1", "int a;\n", {}, "first");
  practise(log, "mock-2", "int b;\n", std::chrono::hours{2}, "second");
  REQUIRE(log.erase({{"mock-2"}, "1 session", at(std::chrono::hours{9})}));
  for (const char* attack : {"DELETE FROM event", "UPDATE event SET task = 1", "DELETE FROM source", "DELETE FROM stream",
                             "UPDATE source SET depth = 1", "DELETE FROM boot"}) {
    CHECK_THROWS_AS(run_sql(folder.database(), attack), SQLite::Exception);
  }
  practise(log, "mock-2", "int c;\n", std::chrono::hours{10}, "again");
  CHECK(log.history().value().sessions.size() == 2);
}

TEST_CASE("a session that cannot be read stands in the way of no erasure, and can itself be erased") {
  const Folder folder;
  auto log = folder.open();
  practise(log, "mock-1", "int a;\n", {}, "first");
  practise(log, "mock-2", "int b;\n", std::chrono::hours{2}, "second");
  practise(log, "mock-3", "int c;\n", std::chrono::hours{4}, "third");
  spoil_first_event(folder.database(), "mock-2");
  const auto count = log.erase({{"mock-1"}, "1 session", at(std::chrono::hours{9})}).value();
  REQUIRE(count.unreadable.size() == 1);
  CHECK(count.unreadable.front().id == "mock-2");
  CHECK(log.read("mock-1").value().empty());
  CHECK(log.failures().value().size() == 2);  // what was known of it before stays
  CHECK(log.erase({{"mock-2"}, "1 session", at(std::chrono::hours{10})}).value().unreadable.empty());
  CHECK(log.failures().value().size() == 1);
}

TEST_CASE("a reader in another process keeps old pages in the write-ahead log, which is said") {
  const Folder folder;
  auto log = folder.open();
  practise(log, "mock-1", "int a;\n", {}, secret_hash());
  SQLite::Database reader(folder.database().string(), SQLite::OPEN_READONLY);
  reader.exec("BEGIN");
  REQUIRE(reader.execAndGet("SELECT count(*) FROM event").getInt() > 0);
  const auto count = log.erase({{"mock-1"}, "1 session", at(std::chrono::hours{9})});
  if (count) {
    CHECK_FALSE(count->pages_overwritten);
  } else {
    CHECK(count.error().code == ErrorCode::conflict);
  }
}
