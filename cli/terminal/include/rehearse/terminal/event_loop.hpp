#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "rehearse/base/clock.hpp"
#include "rehearse/base/result.hpp"
#include "rehearse/terminal/key.hpp"

namespace rehearse {

// The one loop of an interactive screen: keys, signals, ticks, saved files, child programs and work posted by other threads,
// all delivered on the thread that calls run().
class EventLoop {
 public:
  struct Handlers {
    std::function<void(const Key&)> key = {};
    std::function<void()> tick = {};          // as often as the constructor was told
    std::function<void(int)> signal = {};     // SIGWINCH, SIGINT, SIGTERM, SIGHUP, SIGCONT, and SIGTSTP while input is on
    std::function<void()> file_saved = {};    // the watched file was written or replaced
    std::function<void()> input_closed = {};  // the terminal went away
  };

  // `input` is borrowed: standard input, or a pipe in tests.
  EventLoop(int input, Millis tick, Handlers handlers);
  ~EventLoop();
  EventLoop(const EventLoop&) = delete;
  EventLoop& operator=(const EventLoop&) = delete;

  void run();  // until stop()
  void stop();
  void post(std::function<void()> work);  // from any thread

  // Watches one file through its folder, so that editors which replace the file are seen as well. Replaces the last watch.
  [[nodiscard]] Result<void> watch(const std::filesystem::path& file);

  // Runs a program on the terminal while input is off; `done` gets its wait status. Everything else goes on meanwhile.
  [[nodiscard]] Result<void> run_program(const std::vector<std::string>& arguments, std::function<void(int)> done);

 private:
  struct State;
  std::shared_ptr<State> state_;  // shared: handlers under way keep it alive until the loop is gone
};

}  // namespace rehearse
