#pragma once

#include "rehearse/session/selection.hpp"

namespace rehearse {

// As select_tasks(), for a mock that measures: what was never seen comes before all else, however due or weak the rest is, and
// where all was seen, what was seen longest ago.
[[nodiscard]] Result<std::vector<SelectedTask>> select_unseen_tasks(const Profile& profile,
                                                                    std::span<const Candidate> candidates, std::uint64_t seed,
                                                                    Millis now);

}  // namespace rehearse
