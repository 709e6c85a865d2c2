#include "store_fixture.hpp"

#include <fstream>
#include <iterator>
#include <utility>

#include <SQLiteCpp/Database.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/catch.hpp"

namespace rehearse::test {

namespace fs = std::filesystem;

Folder::Folder()
    : parent(TempDir::create(fs::temp_directory_path(), "rehearse-store-").value()), data(parent.path() / "data") {}

EventLog Folder::open() const {
  auto log = EventLog::open(data);
  if (!log) FAIL(log.error().message);
  return std::move(*log);
}

Instant at(Millis since_start) { return {Millis{start_ms} + since_start, Millis{5'000'000} + since_start, "boot-1"}; }

std::string long_text(std::size_t size) {
  constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  std::string text;
  for (std::uint64_t state = 1; text.size() < size; text += letters[state >> 58U]) {
    state = state * 6364136223846793005ULL + 1442695040888963407ULL;
  }
  return text;
}

NewEvent note(std::string text) { return {0, NoteAdded{std::move(text)}}; }

std::string text_of(const Event& event) { return std::get<NoteAdded>(event.payload).text; }

Sitting::Sitting(EventLog& log, std::string id, StreamKind kind, bool strict)
    : log_(log), id_(std::move(id)), kind_(kind), strict_(strict) {}

Sitting& Sitting::add(int task, Payload payload) {
  const auto appended = log_.append(id_, kind_, {{task, std::move(payload)}}, at(now_));
  if (!appended) FAIL(appended.error().message);
  now_ += std::chrono::minutes{1};
  return *this;
}

Sitting& Sitting::start(std::vector<std::string> slugs, Millis when) {
  now_ = when;
  SessionStarted started;
  started.profile = "phone";
  started.budget = std::chrono::minutes{45};
  started.deadline = at(now_).wall + started.budget;
  started.strict = strict_;
  started.language = "cpp";
  for (auto& slug : slugs) {
    PlannedTask task;
    task.slug = slug;
    task.title = "Title of " + slug;
    task.difficulty = "medium";
    task.topics = {"array", slug + "-topic"};
    task.budget = started.budget / static_cast<int>(slugs.size());
    task.target_time = "O(n)";
    started.tasks.push_back(std::move(task));
  }
  add(0, started);
  return serve(0);
}

Sitting& Sitting::serve(int task) { return add(task, ProblemServed{}); }

Sitting& Sitting::submit(int task, Verdict verdict, std::string hash) {
  SubmitFinished submit;
  submit.hash = std::move(hash);
  submit.verdict = verdict;
  submit.groups = {{"edge", verdict, verdict == Verdict::accepted ? 9 : 3, 9, 0}};
  if (verdict != Verdict::accepted) {
    submit.failure = FailingCase{"edge-4", "edge", {"overflow"}, verdict, "wrong value", "[1]", "2", "3", "noise on stderr"};
  }
  return add(task, submit);
}

Sitting& Sitting::hint(int task, int level) { return add(task, HintTaken{level, "look at the ends"}); }
Sitting& Sitting::end(EndReason reason) { return add(0, SessionEnded{reason}); }
Sitting& Sitting::confirm(std::string rule, std::string intention) {
  return add(0, FindingConfirmed{std::move(rule), FindingDecision::confirmed, {}, std::move(intention)});
}
Sitting& Sitting::review() { return add(0, GrowthAreaChosen{{"testing"}}); }
Sitting& Sitting::self_score(int points) { return add(0, SelfScoreGiven{points, points, points, points}); }

Sitting& Sitting::wait(Millis duration) {
  now_ += duration;
  return *this;
}

Child::Child(const std::function<int()>& body) : pid_(::fork()) {
  if (pid_ == 0) ::_exit(body());
  REQUIRE(pid_ > 0);
}

Child::~Child() {
  if (pid_ <= 0) return;
  kill();
  static_cast<void>(wait());
}

int Child::wait() {
  int status = 0;
  while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
  }
  pid_ = -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void Child::kill() { ::kill(pid_, SIGKILL); }

void spoil_first_event(const fs::path& database, const std::string& stream) {
  run_sql(database,
          "DROP TRIGGER event_no_update; UPDATE event SET packed = x'005b5d' WHERE sequence = 1 AND "
          "stream = (SELECT number FROM stream WHERE id = '" +
              stream +
              "'); "
              "CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN "
              "SELECT RAISE(ABORT, 'the event log is append-only'); END");
}

void run_sql(const fs::path& database, const std::string& sql) {
  SQLite::Database connection(database.string(), SQLite::OPEN_READWRITE, 1000);
  connection.exec(sql);
}

std::string bytes_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

void write_bytes(const fs::path& file, std::string_view bytes) {
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

}  // namespace rehearse::test
