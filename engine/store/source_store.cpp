#include <limits>

#include "rehearse/base/file.hpp"
#include "rehearse/store/event_log.hpp"
#include "source_rows.hpp"
#include "state.hpp"

namespace rehearse {

Result<std::string> EventLog::put_source(std::string_view source) {
  if (source.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) {
    return unexpected(ErrorCode::bad_input, "the source is larger than 2 GB");
  }
  return state_->exclusively("cannot store the source", [&](SQLite::Database& /*database*/) -> Result<std::string> {
    const std::string hash = content_hash(source);
    if (insert_source(state_->statements, state_->recent_sources, state_->path, hash, source)) ++state_->changes;
    return hash;
  });
}

Result<std::string> EventLog::get_source(std::string_view hash) const {
  return state_->exclusively("cannot read a source", [&](SQLite::Database& /*database*/) {
    return read_source(state_->statements, state_->recent_sources, state_->path, hash);
  });
}

Result<std::string> EventLog::recall_source(std::string_view hash) const {
  return state_->exclusively("cannot read a source", [&](SQLite::Database& /*database*/) -> Result<std::string> {
    if (const std::string* recent = state_->recent_sources.find(hash)) return *recent;
    return read_source(state_->statements, state_->recent_sources, state_->path, hash);
  });
}

}  // namespace rehearse
