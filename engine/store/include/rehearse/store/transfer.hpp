#pragma once

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/session/event.hpp"
#include "rehearse/session/session.hpp"
#include "rehearse/store/unreadable.hpp"

// All of the log as one JSON file, and back: streams, events, sources. The format stands in store/README.md.
namespace rehearse {

inline constexpr int export_version = 1;

// An event as the file has it: the payload as text, which may hold members that this version does not know.
struct RecordedEvent {
  Event header;  // without a payload
  std::string kind;
  std::string json;
};

// Takes what an export holds, in its order. An error ends the reading. What is wrong with an event concerns its stream alone.
class ExportReader {
 public:
  virtual ~ExportReader() = default;
  virtual Result<void> stream(const std::string& id, StreamKind kind) = 0;
  virtual Result<void> event(RecordedEvent event) = 0;
  virtual Result<void> unreadable_event(const std::string& stream, const Error& error) = 0;
  virtual Result<void> source(const std::string& hash, const std::string& text) = 0;
};

// Reads an export of any size in the memory of its longest text. bad_input names the place of what does not fit; newer_version
// for the format of a later rehearse.
[[nodiscard]] Result<void> read_export(std::istream& in, ExportReader& reader);

struct ExportCount {
  std::int64_t streams = 0, events = 0, sources = 0;
};

struct ImportCount {
  ExportCount added;
  std::vector<std::string> conflicts;  // streams that differ from those of that name here: left as they are
  UnreadableStreams left_out;          // of the file: nothing of them came in
  UnreadableStreams unreadable;        // sessions that were here before
};

// Whether a session that has not ended may come in; it would be the running one.
using AcceptRunning = std::function<Result<void>(const Session& session)>;

}  // namespace rehearse
