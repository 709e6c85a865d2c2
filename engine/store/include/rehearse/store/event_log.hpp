#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/clock.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/review/failure_log.hpp"
#include "rehearse/review/history.hpp"
#include "rehearse/session/event.hpp"
#include "rehearse/store/copies.hpp"
#include "rehearse/store/erasure.hpp"
#include "rehearse/store/transfer.hpp"
#include "rehearse/store/unreadable.hpp"

namespace rehearse {

inline constexpr int store_version = 3;  // PRAGMA user_version

struct StreamSummary {
  std::string id;
  StreamKind kind = StreamKind::interview;
  Millis started_at{};  // wall, of the first event
  bool ended = false;
};

// What is to be appended.
struct NewEvent {
  int task = 0;
  Payload payload;
  std::optional<std::string> source = {};  // one that the payload names by its hash: stored in the same transaction
};

// The append-only event log with its projections, in one SQLite database (WAL, STRICT, synchronous FULL). Several processes may
// use it at once; each append is one transaction that also brings the projections up to date.
// Errors: ErrorCode::newer_version for a database of a later rehearse, corrupt for one that is damaged (the file is left as it
// is; the hint says how to recover), conflict if another process holds it for over five seconds, io for a full disk.
class EventLog {
 public:
  // Opens or creates "<folder>/rehearse.db"; migrates an older one after a copy beside it, and tells how far it has come.
  [[nodiscard]] static Result<EventLog> open(const std::filesystem::path& folder,
                                             const std::function<void(std::string_view)>& tell = {});

  // Whether there is one in that folder: to look without beginning one.
  [[nodiscard]] static bool exists(const std::filesystem::path& folder);

  EventLog(EventLog&&) noexcept;
  EventLog& operator=(EventLog&&) noexcept;
  ~EventLog();

  // Appends to a stream, all or none, and returns the events with sequence and elapsed filled in. `expected_sequence`: the last
  // sequence the caller has seen; ErrorCode::conflict if another process has appended since. Absent: no check.
  [[nodiscard]] Result<std::vector<Event>> append(std::string_view stream, StreamKind kind, const std::vector<NewEvent>& events,
                                                  const Instant& now, std::optional<std::int64_t> expected_sequence = {});

  // Fixed by the stream's first event; not_found for a stream without any.
  [[nodiscard]] Result<StreamKind> kind(std::string_view stream) const;
  [[nodiscard]] Result<std::vector<Event>> read(std::string_view stream, std::int64_t after_sequence = 0) const;

  // Newest first.
  [[nodiscard]] Result<std::vector<StreamSummary>> streams(std::optional<StreamKind> kind = {}) const;

  // The newest session that has not ended, of any kind; and the newest stream of a kind. Cheaper than streams().
  [[nodiscard]] Result<std::optional<StreamSummary>> running_session() const;
  [[nodiscard]] Result<std::optional<StreamSummary>> newest_stream(StreamKind kind) const;

  // Sources by content: the SHA-256 that Snapshot events name. Storing the same text again costs nothing.
  [[nodiscard]] Result<std::string> put_source(std::string_view source);
  [[nodiscard]] Result<std::string> get_source(std::string_view hash) const;
  // The same, but what was stored or read here a moment ago comes from memory, a fifth of the time of a snapshot: damage to
  // its row does not show.
  [[nodiscard]] Result<std::string> recall_source(std::string_view hash) const;

  // The failure log, a projection of all finished sessions (while a strict one is sealed it is left out), newest first. An
  // entry is recovered as settle() says (review/failure_log.hpp). And every attempt at a problem, oldest first.
  [[nodiscard]] Result<std::vector<FailureEntry>> failures(const FailureFilter& filter = {}) const;
  [[nodiscard]] Result<std::vector<ReviewContext::PastAttempt>> attempts() const;

  // All that was practised, for the rules that look over many sessions (review/history.hpp).
  [[nodiscard]] Result<History> history() const;

  // What the rules see beside the session's own events: the attempts and self-scores of sessions that ended before it, the
  // untimed re-tries after it. For a session that has not ended: everything so far. The failure log is made with the same.
  [[nodiscard]] Result<ReviewContext> review_context(std::string_view session) const;

  // Makes the projections again from the events. A session that cannot be read is named, and keeps the rows that it had.
  [[nodiscard]] Result<UnreadableStreams> rebuild_projections();

  // All of it as one JSON file, as it stood at one moment; the same log gives the same bytes.
  [[nodiscard]] Result<ExportCount> export_to(std::ostream& out) const;
  // Merges an export: streams that are here already are passed over or continued; one that differs is a conflict and is left as
  // it is; one that cannot be read, or may not come in, is left out. An error changes nothing.
  [[nodiscard]] Result<ImportCount> import_from(std::istream& in, const AcceptRunning& accept = {});

  // Erases streams for good: their bytes are overwritten in the file and gone from the write-ahead log. An Erased event in the
  // stream "settings" tells that it happened.
  [[nodiscard]] Result<ErasureCount> erase(const ErasureRequest& request);

  // Appends what a damaged database holds beyond this log, as far as it can be read.
  [[nodiscard]] Result<SalvageCount> salvage_from(const std::filesystem::path& damaged);

  // A copy as it stands at this moment, while others may read and write.
  [[nodiscard]] Result<void> copy_to(const std::filesystem::path& file) const;

  // Rises with every change made by any process: poll it cheaply to see another front end's events (PRAGMA data_version plus
  // own writes).
  [[nodiscard]] std::int64_t change_counter() const;

 private:
  struct State;
  explicit EventLog(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace rehearse
