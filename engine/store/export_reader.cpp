#include <algorithm>
#include <cctype>
#include <istream>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "export_text.hpp"
#include "packing.hpp"
#include "rehearse/base/file.hpp"
#include "rehearse/base/record_json.hpp"
#include "rehearse/session/payload_record.hpp"
#include "rehearse/store/transfer.hpp"

// Reading an export. The file comes from outside: nothing in it is believed.
namespace rehearse {

namespace {
struct StreamLine {
  std::string id;
  StreamKind kind{};
};
struct EventLine {
  std::string stream;
  std::int64_t sequence = 0;
  int version = 0, task = 0;
  std::string kind;
  Millis wall{}, elapsed{};
  std::string boot_id;
  Millis boot{};
};
REHEARSE_RECORD(StreamLine, member("id", &T::id), member("kind", &T::kind))
REHEARSE_RECORD(EventLine, member("stream", &T::stream), member("sequence", &T::sequence), member("version", &T::version),
                member("task", &T::task), member("kind", &T::kind), member("wall_ms", &T::wall),
                member("elapsed_ms", &T::elapsed), member("boot_id", &T::boot_id), member("boot_ms", &T::boot))
}  // namespace

namespace {

using nlohmann::ordered_json;

constexpr std::size_t deepest = 64;        // lists and objects in one another
constexpr std::size_t longest_name = 200;  // of a stream or a boot
constexpr std::string_view not_ours = "this is no export of rehearse";

// A stream's name becomes the name of folders: nothing that leads elsewhere.
bool is_stream_name(std::string_view id) {
  return !id.empty() && id.size() <= longest_name && id.front() != '.' &&
         std::ranges::all_of(id, [](unsigned char c) { return std::isalnum(c) != 0 || c == '-' || c == '_' || c == '.'; });
}

tl::unexpected<Error> bad(std::string message) {
  return unexpected(ErrorCode::bad_input, "the export cannot be read: " + std::move(message), "nothing was changed");
}

// Checks one item and hands it on.
class Items {
 public:
  explicit Items(ExportReader& reader) : reader_(reader) {}

  Result<void> take(const std::string& list, std::size_t number, const ordered_json& item) try {
    const std::string where = fmt::format("{}[{}]", list, number);
    if (list == "streams") return take_stream(item, where);
    if (list == "events") return take_event(item, where);
    return take_source(item, where);
  } catch (const RecordMismatch& mismatch) {
    return bad(fmt::format("{}: {}", mismatch.where, mismatch.what));
  }

 private:
  Result<void> take_stream(const ordered_json& item, const std::string& where) {
    StreamLine line;
    decode(item, line, where);
    if (!is_stream_name(line.id)) return bad(fmt::format("{}.id: it is no name of a stream", where));
    return reader_.stream(line.id, line.kind);
  }

  // What is wrong with an event that says of which stream it is concerns no other stream.
  Result<void> take_event(const ordered_json& item, const std::string& where) {
    auto event = read_event(item, where);
    if (event) return reader_.event(std::move(*event));
    const auto stream = item.is_object() ? item.find("stream") : item.end();
    if (stream == item.end() || !stream->is_string()) return bad(event.error().message);
    return reader_.unreadable_event(stream->get<std::string>(), event.error());
  }

  static Result<RecordedEvent> read_event(const ordered_json& item, const std::string& where) try {
    EventLine line;
    decode(item, line, where);
    if (line.version > event_version) {
      return unexpected(ErrorCode::newer_version, where + ": it was written by a newer rehearse", "update rehearse");
    }
    if (line.version < 1 || line.task < 0 || line.sequence < 1 || line.elapsed < Millis{0}) {
      return unexpected(ErrorCode::bad_input, where + ": a number is out of range");
    }
    if (line.boot_id.size() > longest_name) return unexpected(ErrorCode::bad_input, where + ".boot_id: it is too long");
    const auto payload = item.find("payload");
    if (payload == item.end() || !payload->is_object()) {
      return unexpected(ErrorCode::bad_input, where + ".payload: expected an object");
    }
    RecordedEvent event;
    event.json = payload->dump(-1, ' ', false, ordered_json::error_handler_t::replace);
    if (const auto parsed = parse_payload(line.kind, event.json); !parsed) {
      Error error = parsed.error();
      error.message = fmt::format("{}: {}", where, error.message);
      if (error.code == ErrorCode::corrupt) error.code = ErrorCode::bad_input;
      return unexpected(std::move(error));
    }
    event.kind = std::move(line.kind);
    event.header.stream = std::move(line.stream);
    event.header.sequence = line.sequence;
    event.header.version = line.version;
    event.header.task = line.task;
    event.header.wall = line.wall;
    event.header.elapsed = line.elapsed;
    event.header.boot_id = std::move(line.boot_id);
    event.header.boot = line.boot;
    return event;
  } catch (const RecordMismatch& mismatch) {
    return unexpected(ErrorCode::bad_input, fmt::format("{}: {}", mismatch.where, mismatch.what));
  }

  Result<void> take_source(const ordered_json& item, const std::string& where) {
    if (!item.is_object()) return bad(fmt::format("{}: expected an object", where));
    std::string hash;
    std::string text;
    record::take(item, "hash", true, hash, where);
    if (item.contains("hex")) {
      record::take(item, "hex", true, text, where);
      auto bytes = bytes_of_hex(text);
      if (!bytes) return bad(fmt::format("{}.hex: it is not hexadecimal", where));
      text = std::move(*bytes);
    } else {
      record::take(item, "text", true, text, where);
    }
    if (content_hash(text) != hash) return bad(fmt::format("{}: the text is not what its hash names", where));
    return reader_.source(hash, text);
  }

  ExportReader& reader_;
};

// What the parser meets, as it meets it: builds one item at a time.
class Walk final : public nlohmann::json_sax<ordered_json> {
 public:
  explicit Walk(ExportReader& reader) : items_(reader) {}
  [[nodiscard]] const std::optional<Error>& error() const { return error_; }
  [[nodiscard]] bool complete() const { return closed_ && has_format_ && has_version_; }

  bool null() override { return value(nullptr); }
  bool boolean(bool v) override { return value(v); }
  bool number_integer(number_integer_t v) override { return value(v); }
  bool number_unsigned(number_unsigned_t v) override { return value(v); }
  bool number_float(number_float_t v, const string_t&) override { return value(v); }
  bool string(string_t& v) override { return value(std::move(v)); }
  bool binary(binary_t&) override { return fail(bad("binary data")); }

  bool start_object(std::size_t) override {
    if (depth_ == 0) {
      depth_ = 1;
      return true;
    }
    return open(ordered_json::object());
  }
  bool start_array(std::size_t) override {
    if (depth_ == 0) return fail(unexpected(ErrorCode::bad_input, std::string(not_ours), "name a file of rehearse export"));
    if (depth_ == 1 && open_.empty() && is_list(key_)) {
      if (!has_format_ || !has_version_) return fail(bad("\"format\" and \"version\" must come first"));
      list_ = key_;
      number_ = 0;
      return true;
    }
    return open(ordered_json::array());
  }
  bool key(string_t& name) override {
    if (open_.empty()) {
      key_ = std::move(name);
    } else {
      member_ = std::move(name);
    }
    return true;
  }
  bool end_object() override {
    if (!open_.empty()) return close();
    closed_ = true;
    return true;
  }
  bool end_array() override {
    if (!open_.empty()) return close();
    list_.clear();
    return true;
  }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
    return fail(bad(fmt::format("it is not JSON at byte {}", position)));
  }

 private:
  static bool is_list(const std::string& name) { return name == "streams" || name == "events" || name == "sources"; }

  bool fail(tl::unexpected<Error> error) {
    if (!error_) error_ = std::move(error.value());
    return false;
  }

  // Where a value goes: into the innermost open list or object, or nowhere, if it is a whole item.
  ordered_json* place(ordered_json v) {
    ordered_json& parent = *open_.back();
    if (parent.is_array()) {
      parent.push_back(std::move(v));
      return &parent.back();
    }
    return &(parent[member_] = std::move(v));
  }

  bool open(ordered_json empty) {
    if (open_.size() >= deepest) return fail(bad(fmt::format("lists more than {} deep", deepest)));
    if (open_.empty()) {
      item_ = std::move(empty);
      open_.push_back(&item_);
      return true;
    }
    // Members of an ordered object move when one is added, but only the innermost, open one is ever added to.
    open_.push_back(place(std::move(empty)));
    return true;
  }

  bool close() {
    open_.pop_back();
    return !open_.empty() || finish(std::move(item_));
  }

  bool value(ordered_json v) {
    if (depth_ == 0) return fail(unexpected(ErrorCode::bad_input, std::string(not_ours), "name a file of rehearse export"));
    if (open_.empty()) return finish(std::move(v));
    place(std::move(v));
    return true;
  }

  // An item of a list, or a member of the file itself.
  bool finish(ordered_json whole) {
    if (list_.empty()) return take_member(whole);
    auto taken = items_.take(list_, number_++, whole);
    return taken ? true : fail(unexpected(std::move(taken.error())));
  }

  bool take_member(const ordered_json& whole) {
    if (key_ == "format") {
      has_format_ = whole.is_string() && whole.get_ref<const std::string&>() == export_format;
      if (!has_format_) return fail(unexpected(ErrorCode::bad_input, std::string(not_ours), "name a file of rehearse export"));
    } else if (key_ == "version") {
      has_version_ = whole.is_number_integer() && whole.get<std::int64_t>() >= 1;
      if (!has_version_) return fail(bad("\"version\" is no version"));
      if (whole.get<std::int64_t>() > export_version) {
        return fail(
            unexpected(ErrorCode::newer_version,
                       fmt::format("the export was written by a newer rehearse: its format is {}, this program knows up to {}",
                                   whole.get<std::int64_t>(), export_version),
                       "update rehearse, then import it; nothing was changed"));
      }
    } else if (is_list(key_)) {
      return fail(bad(fmt::format("\"{}\" is no list", key_)));
    }
    return true;  // others may come from a later version of the same format
  }

  Items items_;
  std::optional<Error> error_;
  int depth_ = 0;                    // 1: within the file's object
  std::string key_, member_, list_;  // of the file, of the innermost object, and the list that is open
  std::size_t number_ = 0;
  ordered_json item_;
  std::vector<ordered_json*> open_;
  bool has_format_ = false, has_version_ = false, closed_ = false;
};

}  // namespace

Result<void> read_export(std::istream& in, ExportReader& reader) {
  Walk walk(reader);
  const bool parsed = ordered_json::sax_parse(in, &walk);
  if (walk.error()) return unexpected(*walk.error());
  if (!parsed || !walk.complete()) return bad("it is not complete");
  return {};
}

}  // namespace rehearse
