#pragma once

#include "context.hpp"
#include "exit_code.hpp"
#include "interview/interview_screen.hpp"

namespace rehearse {

// A session that has begun: its live screen on a terminal, else what it is and how to go on. When it ends on the screen, the
// review follows.
[[nodiscard]] Result<ExitCode> go_on(Context& context, const SessionView& view, const ScreenOptions& options = {});

// The review of an ended session on a terminal, with what is offered before it and shown after it.
[[nodiscard]] Result<ExitCode> review(Context& context, const std::string& session);

// What the session is about, and the commands to go on with it, in plain lines or JSON.
[[nodiscard]] Result<ExitCode> show_session_plainly(Context& context, const SessionView& view);

// Looks for the smallest inputs that the session's last submissions fail on, where that was not done yet; nothing while it is
// sealed. What keeps them from being found is told.
void explain_failures(Context& context, const std::string& session);

// Tells what is due: alarms of the clock, and once a task that approach and cost come before the code.
void tell_alarms(Context& context);

// That something is on record: as JSON {"recorded": true}, else in these words.
void tell_recorded(Console& console, std::string_view words);

// What comes after an ended session: the review of an interview, the verdict of an untimed one.
[[nodiscard]] Result<ExitCode> after_the_end(Context& context, const SessionView& view);

}  // namespace rehearse
