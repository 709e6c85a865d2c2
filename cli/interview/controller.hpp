#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>

#include "interview/interview_screen.hpp"
#include "interview/worker.hpp"
#include "rehearse/practice/recording.hpp"
#include "rehearse/practice/thinking.hpp"
#include "rehearse/terminal/event_loop.hpp"
#include "rehearse/terminal/painter.hpp"
#include "rehearse/terminal/terminal.hpp"
#include "screen/draw.hpp"
#include "screen/model.hpp"

namespace rehearse {

// Between the keys and the facade: what each key does, and what the screen learns from the log, the clock, the workspace and
// the worker. Lives on the event loop's thread.
class Controller {
 public:
  struct Parts {
    Practice& practice;
    Terminal& terminal;
    EventLoop& loop;
    const Clock& clock;
    Practice::Environment environment;  // the worker opens a Practice of its own
    Look look;
    std::optional<Millis> record_silence = {};  // present: the session is recorded
  };

  Controller(Parts parts, SessionView view);

  [[nodiscard]] Result<void> start();
  [[nodiscard]] ScreenResult result() const { return {end_, view_, failure_}; }
  [[nodiscard]] bool waits_for_decision() const { return worker_.deciding(); }

  void on_key(const Key& key);
  void on_tick();
  void on_signal(int signal);
  void on_file_saved();
  void leave(ScreenEnd end);

 private:
  using Accept = std::function<void(const std::string&)>;

  // keys (controller_keys.cpp)
  void key_in_prompt(const Key& key);
  void key_in_confirmation(const Key& key);
  void command_key(char32_t key);
  void scroll_key(const Key& key);
  void ask_for(const std::string& label, Accept accept);
  // `otherwise`: what n does; any other key leaves it.
  void confirm(const std::string& question, std::function<void()> action, std::function<void()> otherwise = nullptr);
  void change_phase(int step);
  void ask_question();
  void take_hint();
  void state_complexity();
  void toggle_pause();
  void answer_follow_up();
  void add_part();
  void state_contract();
  void keep_contract(ContractStated contract);
  void next_task();
  void submit();
  void finish();
  void open_editor();
  void suspend();

  // events (controller.cpp)
  void on_progress(Job job, const JudgeProgress& progress);
  void on_done(const Worker::Outcome& outcome);
  void show_run(Job job, const Judgement& judgement);
  void show_receipt(const SubmitReceipt& receipt);
  void show_explanation(const Worker::Outcome& outcome);
  void show_growth(const Worker::Outcome& outcome);
  void start_job(Job job);
  void refresh();  // from the log
  void adopt(SessionView view);
  void adopt_results(const SessionView& newer);
  void raise_alarms();
  void keep_phases(const Instant& now);
  void tell_what_others_did(const Session& before);
  void start_recording();
  void listen();
  void watch_solution();
  void redraw();
  void tell(Message::Kind kind, std::string text);
  // Whether it succeeded; a failure is told.
  bool tell_failure(const Error& error);
  template <class T>
  bool ok(const Result<T>& result) {
    return result ? true : tell_failure(result.error());
  }

  Parts parts_;
  SessionView view_;
  std::optional<Problem> problem_;
  ScreenModel model_;
  Painter painter_;
  int page_ = 1, max_scroll_ = 0;
  std::int64_t changes_ = 0;
  bool away_ = false;    // another program has the terminal
  bool ending_ = false;  // the end is being judged
  ScreenEnd end_ = ScreenEnd::left;
  bool leave_when_back_ = false;  // the session ended while the editor was open
  std::optional<Error> failure_;
  std::optional<Recording> recording_;
  Accept accept_;
  std::function<void()> confirmed_, refused_;
  std::map<std::string, std::string> drafts_;  // typed and cancelled: there again the next time
  Worker worker_;                              // last: its thread must be gone before the rest
};

}  // namespace rehearse
