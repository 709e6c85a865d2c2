#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <variant>
#include <vector>

#include "rehearse/practice/practice.hpp"

namespace rehearse {

// What is judged in the background.
enum class Job {
  prepare,      // cases ahead of the first submission; its outcome does not matter
  run_on_save,  // given up for anything newer
  run,
  explain,  // the smallest input that the last submission fails on; given up for anything newer
  measure,  // how the time of what was accepted grows; given up for anything newer
  submit,
  finish,
  abandon,
  time_up,
};

// Judges off the screen's thread, with a Practice of its own: one connection to the store is for one thread.
class Worker {
 public:
  struct Outcome {
    Job job = Job::run;
    std::optional<Error> error;
    std::variant<std::monostate, Judgement, SubmitReceipt, SessionView, std::vector<CounterexampleSought>, Growth> value;
  };
  // Both are called on the worker's thread, never after the Worker is gone.
  struct Listener {
    std::function<void(Job, const JudgeProgress&)> progress;
    std::function<void(Outcome)> done;
  };

  Worker(Practice::Environment environment, Listener listener);
  // Lets a submission or an ending that is under way come to its end. A run is told to stop and left behind: nobody should wait
  // for work that was given up.
  ~Worker();
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;

  // A run gives way to anything newer; submissions and endings go first and are never given up; preparing waits for all.
  void start(Job job);

  // A submission or an ending is waiting or under way.
  [[nodiscard]] bool deciding() const;

  // A thread of this process may still be at work that was given up: the process must end without tearing down what it uses.
  [[nodiscard]] static bool left_behind();

 private:
  struct State;
  std::shared_ptr<State> state_;  // shared with a thread that is left behind
  std::thread thread_;
};

}  // namespace rehearse
