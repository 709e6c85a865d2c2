#pragma once

#include <memory>
#include <string_view>

#include "rehearse/base/result.hpp"
#include "rehearse/terminal/painter.hpp"

namespace rehearse {

// The controlling terminal on standard input and output, in raw mode and on its alternate screen between enter() and leave().
// Whatever ends the process short of SIGKILL gives the terminal back as it was: the destructor, and for fatal signals and
// abort() a handler. One at a time.
class Terminal {
 public:
  // ErrorCode::unavailable if standard input or output is no terminal or TERM is dumb.
  [[nodiscard]] static Result<Terminal> open();

  Terminal(Terminal&&) noexcept;
  Terminal& operator=(Terminal&&) noexcept;
  ~Terminal();

  [[nodiscard]] Result<void> enter();
  void leave() noexcept;

  // Gives the terminal back, stops the process group as Ctrl-Z would, and returns entered again once it is continued.
  [[nodiscard]] Result<void> suspend();

  [[nodiscard]] Size size() const;
  // All of it, or the error of a terminal that has gone.
  [[nodiscard]] Result<void> write(std::string_view bytes);

 private:
  struct State;
  explicit Terminal(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace rehearse
