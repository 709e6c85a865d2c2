#pragma once

#include <memory>

#include "console.hpp"
#include "rehearse/judge/judge.hpp"
#include "rehearse/judge/sandbox_access.hpp"
#include "rehearse/practice/practice.hpp"

namespace rehearse {

// What commands work with: the console, and the practice opened on first use.
class Context {
 public:
  explicit Context(Console& console);

  [[nodiscard]] Console& console() { return console_; }
  [[nodiscard]] const Clock& clock() const { return *clock_; }

  // For all that is run from now on.
  void set_trust(Trust trust) { trust_ = trust; }

  [[nodiscard]] Result<Practice::Environment> environment();
  [[nodiscard]] Result<Practice*> practice();

  // Without the store: for commands that are stateless.
  [[nodiscard]] Result<Bank> bank();
  [[nodiscard]] Result<Languages> languages();

 private:
  Console& console_;
  std::unique_ptr<Clock> clock_;  // REHEARSE_CLOCK names a file to read it from (FileClock), for tests of whole weeks
  Trust trust_ = Trust::none;
  std::unique_ptr<Practice> practice_;
};

// The running session for a command that acts in it. A deadline that passed meanwhile ends it here, which is told.
// ErrorCode::not_found or conflict, with what to do, if nothing is running.
[[nodiscard]] Result<SessionView> running_session(Context& context);

// The same, or an ended one that was not reviewed.
[[nodiscard]] Result<SessionView> current_session(Context& context);

}  // namespace rehearse
