#include <filesystem>
#include <fstream>
#include <memory>
#include <sstream>
#include <string>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>

#include "rehearse/base/file.hpp"
#include "rehearse/base/temp_dir.hpp"
#include "rehearse/store/event_log.hpp"
#include "support/catch.hpp"
#include "write_year.hpp"

using namespace rehearse;
using namespace rehearse::test;
namespace fs = std::filesystem;

namespace {

YearOptions options_for(int sessions) {
  YearOptions options;
  options.sessions = sessions;
  options.problems = problems_of_the_bank().value();
  return options;
}

// All that is derived, as text; a row names its session, whose place in the log may differ.
std::string projections(const fs::path& file) {
  SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
  std::string text;
  for (const char* query : {"SELECT * FROM session ORDER BY ended_position", "SELECT * FROM attempt ORDER BY session, task",
                            "SELECT * FROM failure ORDER BY session, task", "SELECT * FROM facts ORDER BY session"}) {
    SQLite::Statement row(database, query);
    while (row.executeStep()) {
      for (int i = 0; i < row.getColumnCount(); ++i) text += row.getColumn(i).getString() + "|";
      text += '\n';
    }
  }
  return text;
}

// Through the front door: one event after the other, each in its own transaction.
class Liver final : public YearReader {
 public:
  explicit Liver(EventLog& log) : log_(log) {}
  void stream(const std::string&, StreamKind kind) override { kind_ = kind; }
  void source(const std::string&, const std::string& text) override { REQUIRE(log_.put_source(text)); }
  void event(const Event& event) override {
    const StreamKind kind = event.stream == "journal"    ? StreamKind::journal
                            : event.stream == "cards"    ? StreamKind::cards
                            : event.stream == "settings" ? StreamKind::settings
                                                         : kind_;
    REQUIRE(log_.append(event.stream, kind, {{event.task, event.payload}}, {event.wall, event.boot, event.boot_id}));
    ++events_;
  }
  [[nodiscard]] int events() const { return events_; }

 private:
  EventLog& log_;
  StreamKind kind_{};
  int events_ = 0;
};

// Where a commit costs no wait for a disk.
fs::path fast_folder() { return fs::is_directory("/dev/shm") ? fs::path("/dev/shm") : fs::temp_directory_path(); }

}  // namespace

TEST_CASE("a year of practice fits, goes through an export byte for byte, and is derived anew the same") {
  const auto home = TempDir::create(fs::temp_directory_path(), "rehearse-year-").value();
  const auto first = home.path() / "first";
  const auto second = home.path() / "second";
  const auto size = write_year(first, options_for(400)).value();
  CHECK(size.events >= 100'000);
  CHECK(size.source_bytes > (50 << 20));
  CHECK(fs::file_size(first / "rehearse.db") < 30'000'000);

  const auto file = home.path() / "year.json";
  {
    auto log = EventLog::open(first).value();
    std::ofstream out(file, std::ios::binary);
    CHECK(log.export_to(out).value().events == size.events);
  }
  {
    auto log = EventLog::open(second).value();
    std::ifstream in(file, std::ios::binary);
    const auto count = log.import_from(in).value();
    CHECK(count.added.events == size.events);
    CHECK(count.added.sources == size.sources);
    const auto again = home.path() / "again.json";
    std::ofstream out(again, std::ios::binary);
    REQUIRE(log.export_to(out));
    out.close();
    CHECK(read_file(file, 1U << 30U).value() == read_file(again, 1U << 30U).value());
  }
  CHECK(fs::file_size(second / "rehearse.db") < 30'000'000);
  CHECK(projections(first / "rehearse.db") == projections(second / "rehearse.db"));
}

TEST_CASE("what was derived event by event is what is derived from all events at once") {
  const auto home = TempDir::create(fast_folder(), "rehearse-year-").value();
  std::string live;
  {
    auto log = EventLog::open(home.path()).value();
    auto options = options_for(24);
    options.saves = 12;
    Liver liver(log);
    tell_year(options, liver);
    CHECK(liver.events() > 1500);
    live = projections(home.path() / "rehearse.db");
    REQUIRE(log.rebuild_projections());
  }
  CHECK(live.size() > 10'000);
  CHECK(projections(home.path() / "rehearse.db") == live);
}

TEST_CASE("the same seed gives the same year and another seed another") {
  std::vector<std::string> hashes;
  for (const std::uint64_t seed : {7U, 7U, 8U}) {
    const auto home = TempDir::create(fast_folder(), "rehearse-year-").value();
    auto options = options_for(6);
    options.seed = seed;
    REQUIRE(write_year(home.path(), options));
    std::ostringstream out;
    REQUIRE(EventLog::open(home.path()).value().export_to(out));
    hashes.push_back(content_hash(out.str()));
  }
  CHECK(hashes[0] == hashes[1]);
  CHECK(hashes[0] != hashes[2]);
}
