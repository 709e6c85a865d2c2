#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <variant>

#include "rehearse/practice/practice.hpp"

namespace rehearse {

// What is judged in the background.
enum class Job {
  prepare,      // cases ahead of the first submission; its outcome does not matter
  run_on_save,  // given up for anything newer
  run,
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
    std::variant<std::monostate, Judgement, SubmitReceipt, SessionView> value;
  };
  // Both are called on the worker's thread.
  struct Listener {
    std::function<void(Job, const JudgeProgress&)> progress;
    std::function<void(Outcome)> done;
  };

  Worker(Practice::Environment environment, Listener listener);
  ~Worker();  // gives up runs; lets a submission or an ending that is under way come to its end
  Worker(const Worker&) = delete;
  Worker& operator=(const Worker&) = delete;

  // A run gives way to anything newer; submissions and endings go first and are never given up; preparing waits for all.
  void start(Job job);

  // A submission or an ending is waiting or under way.
  [[nodiscard]] bool deciding() const;

 private:
  void loop();
  [[nodiscard]] Outcome perform(Practice& practice, Job job, const JudgeOptions& options) const;
  void report_progress(Job job, const JudgeProgress& progress);

  Practice::Environment environment_;
  Listener listener_;
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Job> waiting_;
  std::optional<Job> current_;
  std::stop_source stop_current_;
  bool closing_ = false;
  std::chrono::steady_clock::time_point told_at_;
  JudgeStage told_stage_ = JudgeStage::building;
  std::thread thread_;
};

}  // namespace rehearse
