#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

#include "rehearse/base/temp_dir.hpp"
#include "rehearse/store/event_log.hpp"

// What the tests of the store share: a folder, a clock to set, a session as a list of events, a child process.
namespace rehearse::test {

inline constexpr std::int64_t start_ms = 1'700'000'000'000;

struct Folder {
  Folder();
  [[nodiscard]] const std::filesystem::path& path() const { return data; }
  [[nodiscard]] std::filesystem::path database() const { return data / "rehearse.db"; }
  [[nodiscard]] EventLog open() const;  // the test fails if it cannot be opened

  TempDir parent;
  std::filesystem::path data;  // not there until it is opened
};

[[nodiscard]] Instant at(Millis since_start);  // both clocks run alike, within one boot
[[nodiscard]] NewEvent note(std::string text);
[[nodiscard]] std::string long_text(std::size_t size);  // of letters and digits that packing makes a quarter smaller at most
[[nodiscard]] std::string text_of(const Event& event);  // of a note

// One session of an interviewee; each call is an append of its own.
class Sitting {
 public:
  Sitting(EventLog& log, std::string id, StreamKind kind = StreamKind::interview, bool strict = false);
  Sitting& start(std::vector<std::string> slugs, Millis when = {});
  Sitting& serve(int task);
  Sitting& submit(int task, Verdict verdict, std::string hash);
  Sitting& hint(int task, int level);
  Sitting& end(EndReason reason = EndReason::finished);
  Sitting& confirm(std::string rule, std::string intention);
  Sitting& review();
  Sitting& self_score(int points);  // the same in every dimension
  Sitting& wait(Millis duration);
  Sitting& add(int task, Payload payload);

 private:
  EventLog& log_;
  std::string id_;
  StreamKind kind_;
  bool strict_;
  Millis now_{};
};

// A child process that runs `body` and ends with its result; no destructor or test summary of the parent's runs in it. The body
// may open a log only if the parent has none open, or if it executes another program first.
class Child {
 public:
  explicit Child(const std::function<int()>& body);
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child();
  [[nodiscard]] int wait();  // its exit status; 128 + signal if one killed it
  void kill();
  [[nodiscard]] pid_t pid() const { return pid_; }

 private:
  pid_t pid_ = -1;
};

// Its payload becomes "[]", as a program that writes nonsense would leave it.
void spoil_first_event(const std::filesystem::path& database, const std::string& stream);
void run_sql(const std::filesystem::path& database, const std::string& sql);  // throws SQLite::Exception
[[nodiscard]] std::string bytes_of(const std::filesystem::path& file);
void write_bytes(const std::filesystem::path& file, std::string_view bytes);
[[nodiscard]] bool contains(std::string_view text, std::string_view part);

}  // namespace rehearse::test
