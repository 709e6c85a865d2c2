#pragma once

#include <string>
#include <string_view>

#include "rehearse/review/failure_log.hpp"
#include "rehearse/review/post_mortem.hpp"

// What may be shown to someone else. The rule is simple enough to trust: nothing that the user typed, nothing of how they felt,
// nothing of other sessions, no names of the user's own making, no paths, no messages of their programs; and no source unless
// it is asked for. What is left out is named in the report.
namespace rehearse {

enum class SourcePolicy { left_out, shown };

[[nodiscard]] PostMortem redacted(PostMortem report, SourcePolicy sources);
[[nodiscard]] FailureEntry redacted(FailureEntry entry);

// Absolute paths (and home folders, file URLs) become their last part.
[[nodiscard]] std::string without_paths(std::string_view text);

// An entry of the failure log for someone else; sources are texts, empty for none.
[[nodiscard]] std::string shared_markdown(const FailureEntry& entry, SourcePolicy sources, std::string_view failing,
                                          std::string_view passing);

}  // namespace rehearse
