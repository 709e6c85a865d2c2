#include "interview/worker.hpp"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <csignal>
#include <deque>
#include <mutex>
#include <stop_token>
#include <utility>

namespace rehearse {
namespace {

std::atomic<bool> thread_left_behind = false;

bool decides(Job job) {
  switch (job) {
    case Job::submit:
    case Job::finish:
    case Job::abandon:
    case Job::time_up: return true;
    case Job::prepare:
    case Job::run_on_save:
    case Job::explain:
    case Job::measure:
    case Job::run: return false;
  }
  return false;
}

template <class T>
Worker::Outcome outcome(Job job, Result<T> result) {
  if (!result) return {job, result.error(), {}};
  return {job, std::nullopt, std::move(*result)};
}

Worker::Outcome perform(Practice& practice, Job job, const JudgeOptions& options) {
  switch (job) {
    case Job::prepare: {
      const auto prepared = practice.prepare(options);
      return {job, prepared ? std::nullopt : std::optional(prepared.error()), {}};
    }
    case Job::run_on_save:
    case Job::run: return outcome(job, practice.run(job == Job::run_on_save, options));
    case Job::explain: {
      HuntOptions hunt;
      hunt.stop = options.stop;
      return outcome(job, practice.explain_failures({}, hunt));
    }
    case Job::measure: {
      GrowthOptions growth;
      growth.stop = options.stop;
      return outcome(job, practice.measure_growth(growth));
    }
    case Job::submit: return outcome(job, practice.submit(options));
    case Job::finish: return outcome(job, practice.finish(EndReason::finished, options));
    case Job::abandon: return outcome(job, practice.finish(EndReason::abandoned, options));
    case Job::time_up: return outcome(job, practice.current(options));
  }
  return {job, Error{ErrorCode::bad_input, "unknown work"}, {}};
}

void block_stop_signal() {
  sigset_t stop;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);  // Ctrl-Z is for the thread that owns the terminal
  ::pthread_sigmask(SIG_BLOCK, &stop, nullptr);
}

}  // namespace

struct Worker::State {
  State(Practice::Environment where, Listener told) : environment(std::move(where)), listener(std::move(told)) {
    environment.clock = &clock;  // the caller's may be gone before a thread that is left behind
  }

  SystemClock clock;
  Practice::Environment environment;
  mutable std::mutex mutex;
  std::condition_variable changed;
  Listener listener;  // emptied when nobody listens any more
  std::deque<Job> waiting;
  std::optional<Job> current;
  std::stop_source stop_current;
  bool closing = false;
  std::chrono::steady_clock::time_point told_at;
  JudgeStage told_stage = JudgeStage::building;

  void loop() {
    block_stop_signal();
    auto practice = Practice::open(environment);
    while (const auto job = next()) {
      JudgeOptions options;
      options.stop = stop_current.get_token();
      options.progress = [this, job](const JudgeProgress& progress) { tell_progress(*job, progress); };
      tell_done(practice ? perform(*practice, *job, options) : Outcome{*job, practice.error(), {}});
    }
  }

  std::optional<Job> next() {
    std::unique_lock lock(mutex);
    changed.wait(lock, [this] { return closing || !waiting.empty(); });
    if (waiting.empty()) return std::nullopt;
    current = waiting.front();
    waiting.pop_front();
    stop_current = std::stop_source();
    return current;
  }

  void tell_done(Outcome outcome) {
    const std::scoped_lock lock(mutex);
    current.reset();
    if (listener.done) listener.done(std::move(outcome));
  }

  // Thousands of cases would flood the screen: a step is told when the stage changes or 50 ms have passed.
  void tell_progress(Job job, const JudgeProgress& progress) {
    const auto now = std::chrono::steady_clock::now();
    if (progress.stage == told_stage && now - told_at < std::chrono::milliseconds(50)) return;
    told_stage = progress.stage;
    told_at = now;
    const std::scoped_lock lock(mutex);
    if (listener.progress) listener.progress(job, progress);
  }

  [[nodiscard]] bool deciding() const {
    return (current && decides(*current)) || std::any_of(waiting.begin(), waiting.end(), decides);
  }

  void give_up_runs() {
    std::erase_if(waiting, [](Job job) { return !decides(job); });
    if (current && !decides(*current)) stop_current.request_stop();
  }
};

Worker::Worker(Practice::Environment environment, Listener listener)
    : state_(std::make_shared<State>(std::move(environment), std::move(listener))),
      thread_([state = state_] { state->loop(); }) {}

Worker::~Worker() {
  bool wait = false;
  {
    const std::scoped_lock lock(state_->mutex);
    state_->closing = true;
    state_->listener = {};
    state_->give_up_runs();
    wait = state_->deciding() || !state_->current;
  }
  state_->changed.notify_one();
  if (wait) {
    thread_.join();
    return;
  }
  thread_left_behind = true;
  thread_.detach();
}

void Worker::start(Job job) {
  {
    const std::scoped_lock lock(state_->mutex);
    auto& waiting = state_->waiting;
    const bool prepare_again = state_->current == Job::prepare && job != Job::prepare;
    if (job != Job::prepare) {
      std::erase_if(waiting, [](Job other) { return other != Job::prepare && !decides(other); });
      if (state_->current && !decides(*state_->current)) state_->stop_current.request_stop();
    }
    const auto first_undecided = std::find_if_not(waiting.begin(), waiting.end(), decides);
    waiting.insert(job == Job::prepare ? waiting.end() : first_undecided, job);
    if (prepare_again) waiting.push_back(Job::prepare);
  }
  state_->changed.notify_one();
}

bool Worker::deciding() const {
  const std::scoped_lock lock(state_->mutex);
  return state_->deciding();
}

bool Worker::left_behind() { return thread_left_behind; }

}  // namespace rehearse
