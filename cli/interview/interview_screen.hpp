#pragma once

#include <optional>

#include "context.hpp"

namespace rehearse {

enum class ScreenEnd {
  left,         // the session goes on
  interrupted,  // likewise, by Ctrl-C or a signal
  ended,        // the session is over
  moved_on,     // the drill is at an item without code, which is no matter of this screen
};

struct ScreenResult {
  ScreenEnd end = ScreenEnd::left;
  SessionView view;              // as it stood last
  std::optional<Error> failure;  // why the end could not be judged
};

struct ScreenOptions {
  std::optional<Millis> record_silence = {};  // present: record, and raise an alarm after so long without a voice
};

// The live screen of the running session, until the user leaves it or the session ends. The terminal is given back on return.
[[nodiscard]] Result<ScreenResult> run_interview_screen(Context& context, const SessionView& view,
                                                        const ScreenOptions& options = {});

}  // namespace rehearse
