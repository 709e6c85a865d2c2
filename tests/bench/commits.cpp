// How long an event takes until it is durable: through Practice, through EventLog, and as a bare row in a transaction of
// SQLite's with synchronous FULL. One round runs all three, one after the other, on one disk; prints the microseconds of each
// as JSON.
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include "rehearse/base/file.hpp"
#include "rehearse/practice/practice.hpp"

using namespace rehearse;

namespace {

template <class Work>
double microseconds(Work work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::micro>(std::chrono::steady_clock::now() - begin).count();
}

[[noreturn]] void give_up(const std::string& what) {
  fmt::print(stderr, "bench: {}\n", what);
  std::exit(1);
}

}  // namespace

// commits DATA CACHE ROUNDS: DATA is a data folder, with a year in it as a rule.
int main(int argc, char** argv) {
  if (argc != 4) return 2;
  const std::filesystem::path data = argv[1];
  const int rounds = std::atoi(argv[3]);
  SQLite::Database bare((data / "bare.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  bare.exec(
      "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE IF NOT EXISTS e (n INTEGER PRIMARY KEY, t TEXT)");
  const SystemClock clock;
  auto practice = Practice::open(
      {{data / "config", data, data / "state", argv[2], data / "run"}, Installation::of_this_process().value(), &clock});
  if (!practice) give_up(practice.error().message);
  auto log = EventLog::open(data);
  if (!log) give_up(log.error().message);
  InterviewOptions options;
  options.problems = {"two-sum"};
  options.language = "python";
  const auto view = practice->start_interview(options);
  if (!view) give_up(view.error().message);
  for (int i = 0; i < 250; ++i) {  // a session as long as the usual one
    if (!practice->note(fmt::format("note {}", i))) give_up("a note was refused");
  }
  std::vector<double> bare_times, log_times, note_times, snapshot_times;
  const std::string text = "what a candidate would write down in passing, a line of it";
  SQLite::Statement insert(bare, "INSERT INTO e (t) VALUES (?)");
  for (int i = 0; i < rounds; ++i) {
    bare_times.push_back(microseconds([&] {
      SQLite::Transaction transaction(bare, SQLite::TransactionBehavior::IMMEDIATE);
      insert.reset();
      insert.bind(1, text);
      insert.exec();
      transaction.commit();
    }));
    log_times.push_back(microseconds([&] {
      if (!log->append("journal", StreamKind::journal, {{0, NoteAdded{text}}}, clock.now())) give_up("the log refused");
    }));
    note_times.push_back(microseconds([&] {
      if (!practice->note(text)) give_up("a note was refused");
    }));
    std::string source;
    for (int line = 0; line < 90; ++line)
      source += fmt::format("    value_{} = compute(value, {})\n", line, line == i % 90 ? 1000 + i : line);
    if (!write_file(view->workspace.solution, source)) give_up("the source cannot be saved");
    snapshot_times.push_back(microseconds([&] {
      if (!practice->snapshot()) give_up("the snapshot was refused");
    }));
  }
  static_cast<void>(practice->finish(EndReason::abandoned));
  fmt::print("{{\"bare\": [{}], \"append\": [{}], \"note\": [{}], \"snapshot\": [{}]}}\n", fmt::join(bare_times, ", "),
             fmt::join(log_times, ", "), fmt::join(note_times, ", "), fmt::join(snapshot_times, ", "));
}
