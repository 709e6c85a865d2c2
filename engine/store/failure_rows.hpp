#pragma once

#include <filesystem>
#include <span>
#include <vector>

#include "rehearse/base/result.hpp"
#include "rehearse/review/failure_log.hpp"
#include "session_rows.hpp"

// The failure log: the table "failure". These throw SQLite::Exception.
namespace rehearse {

// Replaces the entries of one session.
void write_failures(SQLite::Database& database, const EndedSession& ended, const SessionRecord& record,
                    std::span<const Finding> findings);

// Newest first. What a later session made of the problem is joined in: an entry has a passing source once it was solved;
// settle() says whether it is recovered. What a sealed session tells stays out.
[[nodiscard]] Result<std::vector<FailureEntry>> read_failures(SQLite::Database& database, const std::filesystem::path& path,
                                                              const FailureFilter& filter);

}  // namespace rehearse
