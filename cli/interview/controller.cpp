#include "interview/controller.hpp"

#include <algorithm>
#include <csignal>
#include <utility>

#include <fmt/format.h>

#include "interview/model_of.hpp"
#include "rehearse/practice/drilling.hpp"
#include "rehearse/session/drill_mode.hpp"
#include "rehearse/session/interview.hpp"
#include "views/report_of.hpp"
#include "views/session_text.hpp"

namespace rehearse {
namespace {

std::string stage_text(Job job, JudgeStage stage) {
  if (stage == JudgeStage::building) return "Building";
  if (stage == JudgeStage::preparing_cases) return "Preparing the cases";
  if (stage == JudgeStage::diagnosing) return "Looking for the cause";
  return job == Job::run || job == Job::run_on_save ? "Running the samples" : "Judging";
}

std::string passed_text(const Judgement& judgement) {
  std::string text;
  for (const GroupResult& group : judgement.groups) {
    const bool own = group.group == CaseGroup::own;
    if (!text.empty()) text += ", ";
    text += fmt::format("{} of {} {}", group.passed, group.total, own ? "own tests" : "samples");
  }
  return text;
}

}  // namespace

Controller::Controller(Parts parts, SessionView view)
    : parts_(std::move(parts)),
      view_(std::move(view)),
      worker_(parts_.environment, {[this](Job job, const JudgeProgress& progress) {
                                     parts_.loop.post([this, job, progress] { on_progress(job, progress); });
                                   },
                                   [this](Worker::Outcome outcome) {
                                     parts_.loop.post([this, outcome = std::move(outcome)] { on_done(outcome); });
                                   }}) {}

Result<void> Controller::start() {
  auto problem = parts_.practice.problem();
  if (!problem) return unexpected(problem.error());
  problem_ = std::move(*problem);
  changes_ = parts_.practice.change_counter();
  adopt(view_);
  watch_solution();
  worker_.start(Job::prepare);
  if (auto entered = parts_.terminal.enter(); !entered) return entered;
  start_recording();
  if (!model_.message)
    tell(Message::Kind::info, "Ask before you plan, plan before you code. e opens your editor; ? shows all keys.");
  redraw();
  return {};
}

void Controller::adopt(SessionView view) {
  view_ = std::move(view);
  const auto language = parts_.practice.languages().find(view_.session.started.language);
  update_model(model_, view_, *problem_, language ? (*language)->title() : view_.session.started.language);
}

void Controller::refresh() {
  auto view = parts_.practice.view(view_.session.id);
  if (!ok(view)) return;
  const bool other_task = view->session.current_task != view_.session.current_task;
  if (other_task && !is_coding(view->session.task().plan.mode)) {
    view_ = std::move(*view);
    return leave(ScreenEnd::moved_on);
  }
  if (other_task) {
    auto problem = parts_.practice.problem();
    if (!ok(problem)) return;
    problem_ = std::move(*problem);
  } else {
    adopt_results(*view);
  }
  const Session before = std::exchange(view_.session, view->session);
  adopt(std::move(*view));
  tell_what_others_did(before);
  if (other_task) {
    watch_solution();
    worker_.start(Job::prepare);
  }
  if (view_.session.ended && !ending_) leave(ScreenEnd::ended);
}

// Runs and submissions of another terminal.
void Controller::adopt_results(const SessionView& newer) {
  const TaskState& before = view_.session.task();
  const TaskState& now = newer.session.task();
  if (now.submits.size() != before.submits.size()) {
    model_.report = newer.sealed ? sealed_report() : report_of_submit(now);
  } else if (now.counterexamples.size() != before.counterexamples.size() && model_.report && model_.report->submission) {
    if (!newer.sealed) model_.report = report_of_submit(now);
  } else if (now.last_run && now.last_run != before.last_run) {
    model_.report = report_of(*now.last_run);
  }
}

// What the interviewer at another terminal gave, and alarms that another terminal raised.
void Controller::tell_what_others_did(const Session& before) {
  if (before.current_task != view_.session.current_task) return;
  const auto& talk = view_.session.task().talk;
  for (std::size_t i = before.task().talk.size(); i < talk.size(); ++i) {
    const auto* answered = std::get_if<ClarificationAsked>(&talk[i]);
    const auto* hint = std::get_if<HintTaken>(&talk[i]);
    const auto* asked = std::get_if<FollowUpAsked>(&talk[i]);
    const auto* said = std::get_if<InterviewerSaid>(&talk[i]);
    if (said != nullptr) tell(Message::Kind::good, "The interviewer: " + said->text);
    if (answered != nullptr && !answered->given_by.empty()) tell(Message::Kind::good, "The interviewer: " + answered->answer);
    if (hint != nullptr && !hint->given_by.empty()) tell(Message::Kind::warning, "The interviewer's hint: " + hint->text);
    if (asked != nullptr && !asked->given_by.empty())
      tell(Message::Kind::good, "The interviewer asks: " + asked->text + " (u answers)");
  }
  for (std::size_t i = before.alarms.size(); i < view_.session.alarms.size(); ++i) {
    const std::string text = alarm_text(view_.session.alarms[i], view_.session, parts_.clock.now());
    model_.talk.push_back({TalkEntry::Kind::alarm, text});
    tell(Message::Kind::warning, text);
  }
}

void Controller::start_recording() {
  const bool resumes = view_.session.recording_open && !view_.session.ended;
  if (!parts_.record_silence && !resumes) return;
  auto started = Recording::start(parts_.practice, view_.session.id, parts_.record_silence.value_or(usual_silence));
  if (!started) {
    if (!parts_.record_silence && started.error().code == ErrorCode::conflict) return;  // another terminal does it
    tell_failure(started.error());
    return;
  }
  recording_.emplace(std::move(*started));
  tell(Message::Kind::info, "Recording, on this machine alone: " + recording_->file().string());
  refresh();
}

void Controller::listen() {
  if (!recording_) return;
  const auto told = recording_->listen(view_.session.paused);
  if (!ok(told)) return recording_.reset();
  for (const std::string& text : *told) tell(Message::Kind::warning, text);
  if (!recording_->running()) recording_.reset();
  model_.recording = recording_.has_value();
}

void Controller::on_tick() {
  const std::int64_t changes = parts_.practice.change_counter();
  if (changes != changes_) {
    changes_ = changes;
    refresh();
  }
  listen();
  const Instant now = parts_.clock.now();
  keep_phases(now);
  update_clocks(model_, view_.session, now);
  if (!view_.session.ended && !ending_) {
    if (view_.session.time_is_up(now)) {
      ending_ = true;
      model_.prompt.reset();
      model_.confirmation.reset();
      tell(Message::Kind::warning, "Time is up. What you saved last is being judged; then comes the review.");
      start_job(Job::time_up);
    } else if (!alarms_due(view_.session, now).empty()) {
      raise_alarms();
    }
  }
  redraw();
}

// The phases of a capped item end by themselves, and the item with the last one.
void Controller::keep_phases(const Instant& now) {
  const auto cap = phase_cap(view_.session, now);
  if (!cap || ending_ || worker_.deciding()) return;
  if (!cap->over) {
    if (cap->phase == view_.session.phase || !ok(Drilling(parts_.practice).keep_phases())) return;
    refresh();
    return tell(Message::Kind::warning, fmt::format("Now: {}.", phase_title(view_.session.phase)));
  }
  const bool last = view_.session.current_task + 1 >= static_cast<int>(view_.session.tasks.size());
  model_.prompt.reset();
  model_.confirmation.reset();
  if (!last) {
    if (ok(parts_.practice.next_task())) refresh();
    return tell(Message::Kind::warning, "The minutes of that item were over. This is the next one.");
  }
  ending_ = true;
  tell(Message::Kind::warning, "The minutes of this item are over. What you saved last is being judged.");
  start_job(Job::finish);
}

void Controller::raise_alarms() {
  if (!ok(parts_.practice.raise_due_alarms())) return;
  refresh();  // which shows them
}

void Controller::on_signal(int signal) {
  if (signal == SIGWINCH) {
    painter_.invalidate();
    redraw();
  } else if (signal == SIGTSTP) {
    suspend();
  } else if (signal == SIGCONT) {
    if (away_) return;
    parts_.terminal.leave();  // whoever stopped us may have changed the modes
    if (!parts_.terminal.enter()) return leave(ScreenEnd::interrupted);
    painter_.invalidate();
    redraw();
  } else if (!away_ || signal != SIGINT) {  // Ctrl-C in an editor is the editor's
    leave(ScreenEnd::interrupted);
  }
}

void Controller::on_file_saved() {
  if (ending_ || view_.session.ended || view_.session.paused) return;
  const auto taken = parts_.practice.snapshot();
  if (!ok(taken)) return redraw();
  changes_ = parts_.practice.change_counter();
  if (*taken && !worker_.deciding()) start_job(Job::run_on_save);
  refresh();
  redraw();
}

void Controller::watch_solution() {
  if (const auto watched = parts_.loop.watch(view_.workspace.solution); !watched) {
    tell(Message::Kind::warning, watched.error().message + ": run with r after a save");
  }
}

void Controller::start_job(Job job) {
  const bool secret = view_.session.started.strict && job == Job::submit;
  model_.activity = Activity{secret ? "Recording the submission" : stage_text(job, JudgeStage::building), 0, 0};
  worker_.start(job);
  redraw();
}

void Controller::on_progress(Job job, const JudgeProgress& progress) {
  const bool in_background = job == Job::prepare || job == Job::explain || job == Job::measure;
  if (in_background || !model_.activity) return;
  const bool decides = job != Job::run && job != Job::run_on_save;
  if (view_.session.started.strict && decides) return;
  model_.activity = Activity{stage_text(job, progress.stage), progress.done, progress.total};
  redraw();
}

void Controller::on_done(const Worker::Outcome& outcome) {
  if (outcome.job == Job::prepare) return;  // the first submission makes what is missing, and tells what is wrong
  if (outcome.job == Job::explain) return show_explanation(outcome);
  if (outcome.job == Job::measure) return show_growth(outcome);
  const bool given_up = outcome.error && outcome.error->code == ErrorCode::interrupted;
  if (given_up) return redraw();  // something newer took its place
  model_.activity.reset();
  changes_ = parts_.practice.change_counter();
  refresh();  // first: what follows knows more of a run than the log
  if (outcome.error) {
    if (ending_) {  // the session stays open: nothing is lost, and finishing can be tried again
      ending_ = false;
      tell_failure(*outcome.error);
      if (!view_.session.time_is_up(parts_.clock.now())) return redraw();
      failure_ = outcome.error;
      return leave(ScreenEnd::interrupted);
    } else {
      tell_failure(*outcome.error);
    }
  } else if (const auto* judgement = std::get_if<Judgement>(&outcome.value)) {
    show_run(outcome.job, *judgement);
  } else if (const auto* receipt = std::get_if<SubmitReceipt>(&outcome.value)) {
    show_receipt(*receipt);
  } else if (const auto* ended = std::get_if<SessionView>(&outcome.value)) {
    view_ = *ended;
    return leave(view_.session.ended ? ScreenEnd::ended : ScreenEnd::left);
  }
  redraw();
}

void Controller::show_run(Job job, const Judgement& judgement) {
  model_.report = report_of(judgement, ReportKind::run);
  const std::string saved = job == Job::run_on_save ? "Saved: " : "";
  if (!judgement.build.ok) {
    tell(Message::Kind::error, saved + "it does not compile; Tab shows the compiler's words under Tests.");
  } else if (judgement.verdict == Verdict::accepted) {
    tell(Message::Kind::good, saved + passed_text(judgement) + " pass.");
  } else {
    tell(Message::Kind::warning, fmt::format("{}{} pass. {}.", saved, passed_text(judgement), title(judgement.verdict)));
  }
}

void Controller::show_explanation(const Worker::Outcome& outcome) {
  const auto* found = std::get_if<std::vector<CounterexampleSought>>(&outcome.value);
  if (found == nullptr || found->empty()) return;  // the verdict stands without it
  changes_ = parts_.practice.change_counter();
  refresh();
  tell(Message::Kind::info,
       "The smallest input that fails stands under Tests, and among your own. Say what you think is wrong (n) before you "
       "change it.");
  redraw();
}

void Controller::show_receipt(const SubmitReceipt& receipt) {
  if (!receipt.judgement) {
    model_.report = sealed_report();
    tell(Message::Kind::info, "Submission recorded. The result comes after the end.");
    return;
  }
  model_.report = report_of(*receipt.judgement, ReportKind::submission);
  const Judgement& judgement = *receipt.judgement;
  if (!judgement.build.ok) {
    tell(Message::Kind::error, "It does not compile, so nothing was submitted; Tab shows why under Tests.");
  } else if (judgement.verdict == Verdict::accepted) {
    const bool more = view_.session.current_task + 1 < static_cast<int>(view_.session.tasks.size());
    tell(Message::Kind::good, more ? "Accepted. State its complexity (c), then t for the next task."
                                   : "Accepted. State its complexity (c); u brings a question; f finishes.");
    worker_.start(Job::measure);
  } else {
    tell(Message::Kind::warning,
         fmt::format("{}. Say what you think is wrong (n) before you change it.", title(judgement.verdict)));
    worker_.start(Job::explain);
  }
}

// It was accepted before and stays so: where nothing was measured, nothing is said.
void Controller::show_growth(const Worker::Outcome& outcome) {
  const auto* growth = std::get_if<Growth>(&outcome.value);
  if (growth == nullptr || !growth->time.fit.growth) return redraw();
  changes_ = parts_.practice.change_counter();
  const bool above = growth->time.standing == Standing::above;
  tell(above ? Message::Kind::warning : Message::Kind::good, "Accepted. Measured: " + summary(*growth));
  redraw();
}

void Controller::leave(ScreenEnd end) {
  end_ = end;
  if (end != ScreenEnd::ended || !away_) recording_.reset();
  leave_when_back_ = away_ && end == ScreenEnd::ended;  // the editor keeps its terminal until it is closed
  if (leave_when_back_) return;
  parts_.loop.stop();
}

void Controller::redraw() {
  if (away_) return;
  const Drawing drawing = draw(model_, parts_.terminal.size(), parts_.look.charset);
  page_ = drawing.page;
  max_scroll_ = drawing.max_scroll;
  model_.scroll = std::clamp(model_.scroll, 0, max_scroll_);
  const std::string bytes = painter_.paint(drawing.frame, parts_.look.paint);
  if (bytes.empty()) return;
  if (!parts_.terminal.write(bytes)) leave(ScreenEnd::interrupted);
}

void Controller::tell(Message::Kind kind, std::string text) { model_.message = Message{kind, std::move(text)}; }

bool Controller::tell_failure(const Error& error) {
  std::string text = error.message;
  if (!error.hint.empty()) text += " (" + error.hint + ")";
  tell(Message::Kind::error, std::move(text));
  return false;
}

}  // namespace rehearse
