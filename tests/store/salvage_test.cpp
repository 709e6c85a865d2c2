#include <string>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include "rehearse/store/copies.hpp"
#include "store_fixture.hpp"
#include "support/catch.hpp"

using namespace rehearse;
using namespace rehearse::test;
namespace fs = std::filesystem;

namespace {

void write_notes(EventLog& log, int from, int to) {
  for (int i = from; i < to; ++i) {
    REQUIRE(log.append("journal", StreamKind::journal, {note(fmt::format("note {} {}", i, long_text(300)))},
                       at(std::chrono::minutes{i})));
  }
}

// Overwrites one page of the table of events, as a bad sector would, with no help of SQLite's.
void damage_a_leaf(const fs::path& file, int nth) {
  std::int64_t page_size = 0;
  std::vector<std::int64_t> leaves;
  {
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    page_size = database.execAndGet("PRAGMA page_size").getInt64();
  }
  std::string bytes = bytes_of(file);
  // A leaf of a table begins with 13; those of events are the ones that hold their kind.
  for (std::size_t page = 1; page * static_cast<std::size_t>(page_size) < bytes.size(); ++page) {
    const std::string_view content =
        std::string_view(bytes).substr(page * static_cast<std::size_t>(page_size), static_cast<std::size_t>(page_size));
    if (content.front() == '\x0d' && contains(content, "note-added")) leaves.push_back(static_cast<std::int64_t>(page));
  }
  REQUIRE(static_cast<int>(leaves.size()) > nth);
  const auto at = static_cast<std::size_t>(leaves[static_cast<std::size_t>(nth)] * page_size);
  bytes.replace(at, static_cast<std::size_t>(page_size), std::string(static_cast<std::size_t>(page_size), '\xa5'));
  write_bytes(file, bytes);
}

}  // namespace

TEST_CASE("a damaged page is met, the newest sound copy named, and the one command") {
  const Folder folder;
  {
    auto log = folder.open();
    write_notes(log, 0, 120);
    fs::create_directories(copies_folder(folder.path()));
    REQUIRE(log.copy_to(copies_folder(folder.path()) / "rehearse-20260101-000000.db"));
    REQUIRE(log.copy_to(copies_folder(folder.path()) / "rehearse-20260102-000000.db"));
    write_notes(log, 120, 200);
  }
  damage_a_leaf(folder.database(), 1);
  write_bytes(copies_folder(folder.path()) / "rehearse-20260103-000000.db", "SQLite format 3, and then nothing");
  const auto opened = EventLog::open(folder.path());
  REQUIRE_FALSE(opened);
  CHECK(opened.error().code == ErrorCode::corrupt);
  CHECK(contains(opened.error().hint, "rehearse restore --latest"));
  CHECK(contains(opened.error().hint, "120 events"));
  CHECK(newest_sound_copy(folder.path())->file.filename() == "rehearse-20260102-000000.db");
}

TEST_CASE("what a damaged database holds beyond a copy is taken over as far as it can be read") {
  const Folder folder, other;
  {
    auto log = folder.open();
    write_notes(log, 0, 100);
    fs::create_directories(other.path());
    REQUIRE(log.copy_to(other.database()));
    write_notes(log, 100, 200);
    const std::string hash = log.put_source("int late;\n").value();
    Sitting(log, "mock-1").start({"two-sum"}, std::chrono::hours{200}).add(0, Snapshot{hash, "solution.cpp", 1, 1}).end();
  }
  const int leaf = GENERATE(0, 9, 11);
  damage_a_leaf(folder.database(), leaf);
  auto whole = other.open();
  const auto count = whole.salvage_from(folder.database()).value();
  CAPTURE(leaf, count.events, count.lost);
  CHECK(count.is_readable);
  // The session behind the damage is whole; of the journal all, if the copy holds what is damaged, else what comes before the
  // hole.
  CHECK(whole.read("mock-1").value().size() == 4);
  const auto journal = static_cast<std::int64_t>(whole.read("journal").value().size());
  if (leaf == 0) {
    CHECK(count.lost == 0);
    CHECK(journal == 200);
  } else {
    CHECK(count.lost > 0);
    CHECK(journal + count.lost == 200);
  }
  CHECK(count.sources == 1);
  CHECK(count.events == journal - 100 + 4);
  CHECK(whole.history().value().sessions.size() == 1);
}

TEST_CASE("of a file that is no database at all nothing is taken over") {
  const Folder folder, other;
  fs::create_directories(folder.path());
  write_bytes(folder.database(), std::string(8192, '\x5a'));
  auto whole = other.open();
  const auto count = whole.salvage_from(folder.database()).value();
  CHECK_FALSE(count.is_readable);
  CHECK(count.events == 0);
}
