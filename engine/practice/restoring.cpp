#include <chrono>
#include <ctime>
#include <optional>
#include <system_error>
#include <utility>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "data_files.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/base/temp_dir.hpp"
#include "rehearse/icpc/archive.hpp"
#include "rehearse/practice/archiving.hpp"
#include "rehearse/store/database_state.hpp"
#include "rehearse/store/event_log.hpp"
#include "rehearse/store/folder_lock.hpp"

// Putting a backup in the place of the present data.
namespace rehearse {
namespace {

namespace fs = std::filesystem;

constexpr UnpackLimits backup_limits{
    .archive_bytes = 8ULL << 30U, .file_bytes = 4ULL << 30U, .total_bytes = 16ULL << 30U, .entries = 1'000'000, .ratio = 1000};

constexpr std::chrono::seconds ends_within{3};  // a rehearse that was just left may still be ending

// What is restored from: a database, and perhaps a folder with more.
struct Source {
  std::optional<TempDir> unpacked;
  fs::path database;
  fs::path folder;  // empty: a database alone
};

Result<Source> open_source(const Paths& paths, const fs::path& given) {
  Source source;
  std::error_code error;
  if (given.empty()) {
    const auto newest = newest_sound_copy(paths.data);
    if (!newest) {
      return unexpected(ErrorCode::not_found, fmt::format("there is no sound backup in {}", copies_folder(paths.data).string()),
                        "name one that you made: rehearse restore PLACE");
    }
    source.database = newest->file;
    return source;
  }
  if (fs::is_directory(given, error)) {
    source.folder = given;
  } else if (given.extension() != ".db" && fs::is_regular_file(given, error)) {
    if (auto made = make_directories(paths.data); !made) return unexpected(made.error());
    auto folder = TempDir::create(paths.data, ".restoring-");
    if (!folder) return unexpected(folder.error());
    if (auto unpacked = unpack(given, folder->path(), backup_limits); !unpacked) return unexpected(unpacked.error());
    source.unpacked = std::move(*folder);
    source.folder = source.unpacked->path();
  }
  source.database = source.folder.empty() ? given : source.folder / "rehearse.db";
  return source;
}

// Moves what is there to a folder of its own, and back if the rest does not come about.
class Aside {
 public:
  Aside(fs::path data, const Instant& now) : data_(std::move(data)) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now.wall).count();
    const auto name = fmt::format("{:%Y%m%d-%H%M%S}", fmt::gmtime(static_cast<std::time_t>(seconds)));
    std::error_code error;
    place_ = data_ / "set-aside" / name;
    for (int i = 2; fs::exists(place_, error); ++i) place_ = data_ / "set-aside" / fmt::format("{}-{}", name, i);
  }
  Aside(const Aside&) = delete;
  Aside& operator=(const Aside&) = delete;
  ~Aside() {
    if (is_kept_) return;
    std::error_code error;
    for (auto name = moved_.rbegin(); name != moved_.rend(); ++name) {
      fs::remove_all(data_ / *name, error);
      fs::rename(place_ / *name, data_ / *name, error);
    }
    fs::remove(place_, error);
  }
  Result<void> move(const std::string& name) {
    std::error_code error;
    if (!fs::exists(fs::symlink_status(data_ / name, error))) return {};
    if (auto made = make_private(place_); !made) return made;
    fs::rename(data_ / name, place_ / name, error);
    if (error) return unexpected(system_error("cannot move " + (data_ / name).string() + " aside", error.value()));
    moved_.push_back(name);
    return {};
  }
  void keep() { is_kept_ = true; }
  [[nodiscard]] fs::path place() const { return moved_.empty() ? fs::path() : place_; }

 private:
  fs::path data_, place_;
  std::vector<std::string> moved_;
  bool is_kept_ = false;
};

Result<void> put_in_place(const Paths& paths, const Source& source, Aside& aside, RestoreReport& report) {
  for (const char* name : {"rehearse.db", "rehearse.db-wal", "rehearse.db-shm"}) {
    if (auto moved = aside.move(name); !moved) return moved;
  }
  for (const char* name : user_folders) {
    std::error_code error;
    if (source.folder.empty() || !fs::is_directory(source.folder / name, error)) continue;
    if (auto moved = aside.move(name); !moved) return moved;
    if (auto copied = copy_tree(source.folder / name, paths.data / name); !copied) return copied;
    report.folders.emplace_back(name);
  }
  std::error_code error;
  fs::copy_file(source.database, paths.data / "rehearse.db", error);
  if (error) return unexpected(system_error("cannot copy " + source.database.string(), error.value()));
  fs::permissions(paths.data / "rehearse.db", fs::perms::owner_read | fs::perms::owner_write, error);
  return {};
}

}  // namespace

Result<RestoreReport> restore(const Paths& paths, const fs::path& given, const Instant& now) {
  auto source = open_source(paths, given);
  if (!source) return unexpected(source.error());
  RestoreReport report;
  report.from = examine_copy(source->database);
  if (report.from.problem) return unexpected(*report.from.problem);
  if (given.empty()) source->folder.clear();
  if (auto made = make_private(paths.data); !made) return unexpected(made.error());
  auto lock = FolderLock::take(paths.data, ends_within);
  if (!lock) return unexpected(lock.error());
  const DatabaseState present = examine_database(paths.data);
  report.was_damaged = present.exists && present.problem && present.problem->code == ErrorCode::corrupt;
  if (present.problem && present.problem->code == ErrorCode::conflict) return unexpected(*present.problem);
  Aside aside(paths.data, now);
  if (auto placed = put_in_place(paths, *source, aside, report); !placed) return unexpected(placed.error());
  lock->let_others_in();
  auto log = EventLog::open(paths.data);
  if (!log) return unexpected(log.error());
  if (report.was_damaged) {
    auto salvaged = log->salvage_from(aside.place() / "rehearse.db");
    // What cannot be taken over stays in the file aside: the backup is restored all the same.
    if (salvaged) report.salvaged = *salvaged;
  }
  aside.keep();
  report.aside = aside.place();
  return report;
}

}  // namespace rehearse
