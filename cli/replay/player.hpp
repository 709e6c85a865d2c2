#pragma once

#include "context.hpp"
#include "exit_code.hpp"
#include "replay/replay_frame.hpp"

namespace rehearse {

// What a moment shows, from the sources that were kept.
[[nodiscard]] Result<ReplayTexts> texts_of(Practice& practice, const Playback& play, const Moment& moment);

// The playback on a screen, until it is left. ErrorCode::unavailable where there is none.
[[nodiscard]] Result<ExitCode> run_player(Context& context, const Playback& play, std::size_t index);

}  // namespace rehearse
