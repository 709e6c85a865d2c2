#include "rehearse/practice/archiving.hpp"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <iterator>
#include <system_error>
#include <utility>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "data_files.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/base/temp_dir.hpp"
#include "rehearse/icpc/archive.hpp"
#include "state.hpp"

namespace rehearse {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t copies_kept = 7;
constexpr Millis copy_interval = std::chrono::hours{24};

// A running session would read and write files where it says that its workspace is: that must be ours.
Result<void> accept_running(const Paths& paths, const Session& session) {
  const fs::path workspace = fs::path(session.started.workspace).lexically_normal();
  const fs::path below = workspace.lexically_relative(paths.data / "workspaces");
  if (!below.empty() && *below.begin() != ".." && below != ".") return {};
  return unexpected(ErrorCode::bad_input,
                    fmt::format("the session {} of the export has not ended, and its workspace is elsewhere: {}", session.id,
                                workspace.string()),
                    "end it where it runs (rehearse finish), then export again");
}

// Copies made elsewhere are noted here, so that forget can name them.
fs::path elsewhere_file(const Paths& paths) { return copies_folder(paths.data) / "elsewhere"; }

void note_elsewhere(const Paths& paths, const fs::path& place) {
  const auto known = read_file(elsewhere_file(paths)).value_or("");
  std::error_code error;
  const std::string line = fs::absolute(place, error).string() + "\n";
  if (("\n" + known).find("\n" + line) != std::string::npos) return;
  if (make_directories(copies_folder(paths.data))) static_cast<void>(write_file(elsewhere_file(paths), known + line));
}

std::vector<fs::path> known_elsewhere(const Paths& paths) {
  std::vector<fs::path> places;
  const auto known = read_file(elsewhere_file(paths)).value_or("");
  for (std::size_t at = 0; at < known.size();) {
    const std::size_t end = std::min(known.find('\n', at), known.size());
    std::error_code error;
    if (fs::exists(known.substr(at, end - at), error)) places.emplace_back(known.substr(at, end - at));
    at = end + 1;
  }
  return places;
}

bool is_archive_name(const fs::path& place) {
  const std::string name = place.filename().string();
  return name.ends_with(".tar.gz") || name.ends_with(".tgz");
}

Result<std::vector<std::string>> fill(const Practice::State& state, const fs::path& folder) {
  if (auto copied = state.log.copy_to(folder / "rehearse.db"); !copied) return unexpected(copied.error());
  std::vector<std::string> folders;
  for (const char* name : user_folders) {
    std::error_code error;
    if (!fs::is_directory(state.paths.data / name, error)) continue;
    if (auto copied = copy_tree(state.paths.data / name, folder / name); !copied) return unexpected(copied.error());
    folders.emplace_back(name);
  }
  return folders;
}

std::string counted(std::size_t count, std::string_view one) {
  return fmt::format("{} {}{}", count, one, count == 1 ? "" : "s");
}

void add_if_there(std::vector<fs::path>& files, const fs::path& file) {
  std::error_code error;
  if (fs::exists(fs::symlink_status(file, error))) files.push_back(file);
}

}  // namespace

Result<ExportCount> Archiving::export_to(std::ostream& out) const { return practice_.state().log.export_to(out); }

Result<ImportCount> Archiving::import_from(std::istream& in) {
  Practice::State& state = practice_.state();
  return state.log.import_from(in, [&](const Session& session) { return accept_running(state.paths, session); });
}

Result<BackupReport> Archiving::backup(const fs::path& place) const {
  const Practice::State& state = practice_.state();
  std::error_code error;
  if (fs::exists(fs::symlink_status(place, error))) {
    return unexpected(ErrorCode::conflict, fmt::format("{} is there already", place.string()), "name another file or folder");
  }
  const fs::path parent = fs::absolute(place, error).parent_path();
  if (auto made = make_directories(parent); !made) return unexpected(made.error());
  auto folder = TempDir::create(parent, ".rehearse-backup-");
  if (!folder) return unexpected(folder.error());
  auto filled = fill(state, folder->path());
  if (!filled) return unexpected(filled.error());
  BackupReport report{place, examine_copy(folder->path() / "rehearse.db"), std::move(*filled)};
  if (report.database.problem) return unexpected(*report.database.problem);
  if (is_archive_name(place)) {
    if (auto packed = pack(folder->path(), place); !packed) return unexpected(packed.error());
  } else {
    fs::rename(folder->path(), place, error);
    if (error) return unexpected(system_error("cannot write " + place.string(), error.value()));
  }
  note_elsewhere(state.paths, place);
  return report;
}

Result<bool> Practice::State::backup_if_due() const {
  const auto copies = list_copies(paths.data);
  const Millis now = clock.now().wall;
  if (!copies.empty()) {
    std::error_code error;
    const auto age = std::chrono::file_clock::now() - fs::last_write_time(copies.front(), error);
    const bool is_of_today = age >= Millis{0} && age < copy_interval;  // a clock set back makes one due
    if (!error && is_of_today) return false;
  }
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(now).count();
  const auto folder = copies_folder(paths.data);
  if (auto made = make_private(folder); !made) return unexpected(made.error());
  const auto name = fmt::format("rehearse-{:%Y%m%d-%H%M%S}.db", fmt::gmtime(static_cast<std::time_t>(seconds)));
  if (auto copied = log.copy_to(folder / name); !copied) return unexpected(copied.error());
  const auto all = list_copies(paths.data);
  std::error_code error;
  for (std::size_t i = copies_kept; i < all.size(); ++i) fs::remove(all[i], error);
  return true;
}

Result<bool> Archiving::backup_if_due() const { return practice_.state().backup_if_due(); }

namespace {

Result<void> choose_streams(const Practice::State& state, const ForgetRequest& request, ForgetPlan& plan) {
  const auto streams = state.log.streams();
  if (!streams) return unexpected(streams.error());
  std::size_t sessions = 0;
  bool journal = false;
  for (const StreamSummary& stream : *streams) {
    const bool is_session =
        stream.kind == StreamKind::interview || stream.kind == StreamKind::drill || stream.kind == StreamKind::solve;
    const bool is_named = std::ranges::find(request.sessions, stream.id) != request.sessions.end();
    const bool is_old = is_session && request.before && stream.started_at < *request.before;
    const bool is_journal = stream.kind == StreamKind::journal && request.journal;
    if (!request.all && !is_journal && !is_old && !(is_named && is_session)) continue;
    if (is_session && !stream.ended) {
      if (is_old && !is_named && !request.all) continue;
      if (state.session(stream.id)) {
        return unexpected(ErrorCode::conflict, fmt::format("the session {} is still running", stream.id),
                          "end it first: rehearse finish");
      }
    }
    plan.streams.push_back(stream.id);
    sessions += is_session ? 1U : 0U;
    journal = journal || stream.kind == StreamKind::journal;
  }
  for (const std::string& id : request.sessions) {
    if (std::ranges::find(plan.streams, id) == plan.streams.end()) {
      return unexpected(ErrorCode::not_found, fmt::format("there is no session \"{}\"", id),
                        "rehearse postmortem --list shows them");
    }
  }
  std::vector<std::string> parts;
  if (request.all) parts.emplace_back("everything");
  if (!request.all && sessions > 0) parts.push_back(counted(sessions, "session"));
  if (!request.all && journal) parts.emplace_back("the journal");
  if (!request.all && request.recordings) parts.emplace_back("the recordings");
  plan.what = fmt::format("{}", fmt::join(parts, " and "));
  return {};
}

// The files of a session are found by its name below our own folders, whatever the log says of its workspace.
void choose_files(const Practice::State& state, const ForgetRequest& request, ForgetPlan& plan) {
  const fs::path& data = state.paths.data;
  if (request.all) {
    for (const char* name : {"workspaces", "reports", "recordings"}) add_if_there(plan.files, data / name);
  } else {
    for (const std::string& id : plan.streams) {
      for (const char* name : {"workspaces", "reports", "recordings"}) add_if_there(plan.files, data / name / id);
    }
    if (request.recordings) add_if_there(plan.files, data / "recordings");
  }
  if (plan.streams.empty()) return;
  for (const fs::path& copy : list_copies(data)) plan.files.push_back(copy);
  add_if_there(plan.files, data / "set-aside");
  std::error_code error;
  for (fs::directory_iterator it(data, error), end; !error && it != end; it.increment(error)) {
    if (it->path().extension() == ".bak") plan.files.push_back(it->path());
  }
  add_if_there(plan.files, state.paths.cache / "builds");  // programs built from the sources
  plan.left = known_elsewhere(state.paths);
}

}  // namespace

Result<ForgetPlan> Archiving::plan_forgetting(const ForgetRequest& request) const {
  const Practice::State& state = practice_.state();
  ForgetPlan plan;
  if (auto chosen = choose_streams(state, request, plan); !chosen) return unexpected(chosen.error());
  choose_files(state, request, plan);
  if (plan.streams.empty() && plan.files.empty()) {
    return unexpected(ErrorCode::not_found, "there is nothing of that to forget",
                      "rehearse postmortem --list shows the sessions");
  }
  return plan;
}

Result<ForgetReport> Archiving::forget(const ForgetPlan& plan) {
  Practice::State& state = practice_.state();
  ForgetReport report;
  report.plan = plan;
  const auto erased = state.log.erase({plan.streams, plan.what, state.clock.now()});
  if (!erased) return unexpected(erased.error());
  report.events = erased->events;
  report.sources = erased->sources;
  report.pages_overwritten = erased->pages_overwritten;
  report.unreadable = erased->unreadable;
  for (const fs::path& file : plan.files) {
    if (!remove_overwritten(file)) report.stuck.push_back(file);
  }
  // The copies that held it are gone: one without it takes their place.
  if (!plan.streams.empty()) static_cast<void>(backup_if_due());
  return report;
}

}  // namespace rehearse
