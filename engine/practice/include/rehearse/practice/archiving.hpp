#pragma once

#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "rehearse/base/clock.hpp"
#include "rehearse/base/paths.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/practice/practice.hpp"
#include "rehearse/store/copies.hpp"
#include "rehearse/store/transfer.hpp"
#include "rehearse/store/unreadable.hpp"

namespace rehearse {

struct BackupReport {
  std::filesystem::path place;
  CopyState database;
  std::vector<std::string> folders;  // beside the database: "workspaces", "problems" ...
};

// What is to be forgotten. Several may be named at once.
struct ForgetRequest {
  std::vector<std::string> sessions = {};
  std::optional<Millis> before = {};  // wall: sessions that began earlier
  bool journal = false;
  bool recordings = false;  // the sound, not the sessions
  bool all = false;         // sessions, journal, cards, settings; the user's own problems stay
};

struct ForgetPlan {
  std::vector<std::string> streams = {};
  std::vector<std::filesystem::path> files = {};  // files and folders that go
  std::vector<std::filesystem::path> left = {};   // that hold some of it and are not ours to remove: copies made elsewhere
  std::string what = {};                          // "2 sessions and the journal"
};

struct ForgetReport {
  ForgetPlan plan = {};
  std::int64_t events = 0, sources = 0;
  bool pages_overwritten = true;
  std::vector<std::filesystem::path> stuck = {};  // could not be removed
  UnreadableStreams unreadable = {};              // sessions that stay
};

// The data as a whole: exported, copied, merged, erased. restore() stands beside, since it must work where nothing opens.
class Archiving {
 public:
  explicit Archiving(Practice& practice) : practice_(practice) {}

  // The event log as one JSON file (store/README.md).
  [[nodiscard]] Result<ExportCount> export_to(std::ostream& out) const;
  [[nodiscard]] Result<ImportCount> import_from(std::istream& in);

  // Everything that is the user's, while it is in use: the database, workspaces, the user's own problems, reports. A folder
  // that is not there yet, or a file with a name that ends in .tar.gz or .tgz.
  [[nodiscard]] Result<BackupReport> backup(const std::filesystem::path& place) const;

  // A copy of the database alone, below the data folder, if the last one is a day old; the newest seven are kept.
  // False: none was due.
  [[nodiscard]] Result<bool> backup_if_due() const;

  // not_found for a session that is not there, conflict for one that is running, unless it cannot be read: then nothing ends
  // it.
  [[nodiscard]] Result<ForgetPlan> plan_forgetting(const ForgetRequest& request) const;
  [[nodiscard]] Result<ForgetReport> forget(const ForgetPlan& plan);

 private:
  Practice& practice_;
};

struct RestoreReport {
  CopyState from;
  std::filesystem::path aside;       // where what was there is now; empty: there was nothing
  std::vector<std::string> folders;  // that were restored beside the database
  bool was_damaged = false;
  SalvageCount salvaged;  // out of the damaged database
};

// Puts a backup (a folder, an archive, a database) in the place of the present data, which is kept aside. Of a damaged
// database, what came after the backup is taken over as far as it can be read. Empty source: the newest sound copy of
// backup_if_due(). ErrorCode::conflict while any process has the database open, this one included.
[[nodiscard]] Result<RestoreReport> restore(const Paths& paths, const std::filesystem::path& source, const Instant& now);

}  // namespace rehearse
