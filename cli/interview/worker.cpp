#include "interview/worker.hpp"

#include <algorithm>
#include <csignal>
#include <utility>

namespace rehearse {
namespace {

bool decides(Job job) {
  switch (job) {
    case Job::submit:
    case Job::finish:
    case Job::abandon:
    case Job::time_up: return true;
    case Job::prepare:
    case Job::run_on_save:
    case Job::run: return false;
  }
  return false;
}

template <class T>
Worker::Outcome outcome(Job job, Result<T> result) {
  if (!result) return {job, result.error(), {}};
  return {job, std::nullopt, std::move(*result)};
}

}  // namespace

Worker::Worker(Practice::Environment environment, Listener listener)
    : environment_(std::move(environment)), listener_(std::move(listener)), thread_([this] { loop(); }) {}

Worker::~Worker() {
  {
    const std::scoped_lock lock(mutex_);
    closing_ = true;
    std::erase_if(waiting_, [](Job job) { return !decides(job); });
    if (current_ && !decides(*current_)) stop_current_.request_stop();
  }
  changed_.notify_one();
  thread_.join();
}

void Worker::start(Job job) {
  {
    const std::scoped_lock lock(mutex_);
    if (job != Job::prepare) {
      std::erase_if(waiting_, [](Job other) { return other == Job::run || other == Job::run_on_save; });
      if (current_ && !decides(*current_)) stop_current_.request_stop();
    }
    const bool again = current_ == Job::prepare && job != Job::prepare;
    waiting_.push_front(job);
    std::stable_partition(waiting_.begin(), waiting_.end(), [](Job other) { return decides(other); });
    if (again) waiting_.push_back(Job::prepare);
  }
  changed_.notify_one();
}

bool Worker::deciding() const {
  const std::scoped_lock lock(mutex_);
  return (current_ && decides(*current_)) || std::any_of(waiting_.begin(), waiting_.end(), decides);
}

void Worker::loop() {
  sigset_t stop;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);  // Ctrl-Z is for the thread that owns the terminal
  ::pthread_sigmask(SIG_BLOCK, &stop, nullptr);
  auto practice = Practice::open(environment_);
  while (true) {
    JudgeOptions options;
    Job job{};
    {
      std::unique_lock lock(mutex_);
      changed_.wait(lock, [this] { return closing_ || !waiting_.empty(); });
      if (waiting_.empty()) return;
      job = waiting_.front();
      waiting_.pop_front();
      current_ = job;
      stop_current_ = std::stop_source();
      options.stop = stop_current_.get_token();
    }
    options.progress = [this, job](const JudgeProgress& progress) { report_progress(job, progress); };
    Outcome done = practice ? perform(*practice, job, options) : Outcome{job, practice.error(), {}};
    {
      const std::scoped_lock lock(mutex_);
      current_.reset();
    }
    listener_.done(std::move(done));
  }
}

Worker::Outcome Worker::perform(Practice& practice, Job job, const JudgeOptions& options) const {
  switch (job) {
    case Job::prepare: {
      const auto prepared = practice.prepare(options);
      return {job, prepared ? std::nullopt : std::optional(prepared.error()), {}};
    }
    case Job::run_on_save:
    case Job::run: return outcome(job, practice.run(job == Job::run_on_save, options));
    case Job::submit: return outcome(job, practice.submit(options));
    case Job::finish: return outcome(job, practice.finish(EndReason::finished, options));
    case Job::abandon: return outcome(job, practice.finish(EndReason::abandoned, options));
    case Job::time_up: return outcome(job, practice.current(options));
  }
  return {job, Error{ErrorCode::bad_input, "unknown work"}, {}};
}

// Thousands of cases would flood the screen: a step is told when the stage changes or 50 ms have passed.
void Worker::report_progress(Job job, const JudgeProgress& progress) {
  const auto now = std::chrono::steady_clock::now();
  if (progress.stage == told_stage_ && now - told_at_ < std::chrono::milliseconds(50)) return;
  told_stage_ = progress.stage;
  told_at_ = now;
  listener_.progress(job, progress);
}

}  // namespace rehearse
