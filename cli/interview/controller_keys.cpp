#include <algorithm>
#include <utility>

#include <sys/wait.h>

#include <fmt/format.h>

#include "interview/controller.hpp"
#include "interview/editor.hpp"
#include "rehearse/session/interview.hpp"
#include "views/session_text.hpp"

// What the keys of the interview screen do.
namespace rehearse {
namespace {

constexpr const char* contract_label = "It takes ..., it gives ...";

}  // namespace

void Controller::on_key(const Key& key) {
  if (key.kind == KeyKind::control && key.character == U'z' && !key.pasted) return suspend();
  if (key.kind == KeyKind::control && key.character == U'l' && !key.pasted) {
    painter_.invalidate();
    return redraw();
  }
  if (model_.prompt) {
    key_in_prompt(key);
  } else if (model_.confirmation) {
    key_in_confirmation(key);
  } else if (key.pasted) {
    return;  // text, and nobody asked for text
  } else if (key.kind == KeyKind::control && key.character == U'c') {
    confirm("Leave? The session goes on, and so does its clock. y or n", [this] { leave(ScreenEnd::interrupted); });
  } else if (key.kind == KeyKind::character && key.character != U' ' && !key.alt) {
    command_key(key.character);
  } else {
    scroll_key(key);
  }
  redraw();
}

void Controller::key_in_prompt(const Key& key) {
  Prompt& prompt = *model_.prompt;
  const bool interrupt = key.kind == KeyKind::control && key.character == U'c' && !key.pasted;
  const auto outcome = interrupt ? LineEditor::Outcome::cancelled : prompt.editor.handle(key);
  if (outcome == LineEditor::Outcome::editing) return;
  const std::string label = prompt.label;
  const std::string text = prompt.editor.text();
  model_.prompt.reset();
  if (outcome == LineEditor::Outcome::cancelled) {
    drafts_[label] = text;
    return;
  }
  drafts_.erase(label);
  if (text.find_first_not_of(' ') == std::string::npos) return;
  const std::int64_t before = view_.session.last_event.sequence;
  if (const Accept accept = std::exchange(accept_, nullptr)) accept(text);
  refresh();
  // Refused: what was typed is there again when the prompt is opened.
  const bool refused = model_.message && model_.message->kind == Message::Kind::error;
  if (refused && before == view_.session.last_event.sequence) drafts_[label] = text;
}

void Controller::key_in_confirmation(const Key& key) {
  if (key.pasted) return;
  const auto refuse = std::exchange(refused_, nullptr);
  const bool again = key.kind == KeyKind::control && key.character == U'c';
  const bool yes = key.kind == KeyKind::character && (key.character == U'y' || key.character == U'Y');
  const auto action = std::exchange(confirmed_, nullptr);
  const bool leaving = model_.confirmation->starts_with("Leave?");
  model_.confirmation.reset();
  if (action && (yes || (again && leaving))) return action();
  const bool no = key.kind == KeyKind::character && (key.character == U'n' || key.character == U'N');
  if (refuse && no) refuse();
}

void Controller::command_key(char32_t key) {
  model_.message.reset();
  if (key == U'q') return leave(ScreenEnd::left);
  if (key == U'?') {
    model_.pane = model_.pane == Pane::keys ? Pane::problem : Pane::keys;
    model_.scroll = 0;
    return;
  }
  if (ending_) return tell(Message::Kind::info, "The end is being judged; a moment.");
  switch (key) {
    case U'r': return start_job(Job::run);
    case U's': return submit();
    case U'h': return take_hint();
    case U'a': return ask_question();
    case U'n':
      return ask_for("Note", [this](const std::string& text) {
        if (ok(parts_.practice.note(text))) refresh();
      });
    case U'o':
      return ask_for("Approach", [this](const std::string& text) {
        if (ok(parts_.practice.state_approach(text))) tell(Message::Kind::good, "Your approach is on record.");
      });
    case U'c': return state_complexity();
    case U'b': return add_part();
    case U'k': return state_contract();
    case U'p': return change_phase(+1);
    case U'P': return change_phase(-1);
    case U'e': return open_editor();
    case U't': return next_task();
    case U'z': return toggle_pause();
    case U'u': return answer_follow_up();
    case U'f': return finish();
    default: return tell(Message::Kind::info, "That key does nothing here; ? shows the keys.");
  }
}

void Controller::scroll_key(const Key& key) {
  const auto by = [this](int lines) { model_.scroll = std::clamp(model_.scroll + lines, 0, max_scroll_); };
  switch (key.kind) {
    case KeyKind::character:
    case KeyKind::page_down: return by(page_);
    case KeyKind::page_up: return by(-page_);
    case KeyKind::down:
    case KeyKind::enter: return by(1);
    case KeyKind::up: return by(-1);
    case KeyKind::home: return by(-max_scroll_);
    case KeyKind::end: return by(max_scroll_);
    case KeyKind::tab:
    case KeyKind::right: model_.pane = static_cast<Pane>((static_cast<int>(model_.pane) + 1) % 4); break;
    case KeyKind::back_tab:
    case KeyKind::left: model_.pane = static_cast<Pane>((static_cast<int>(model_.pane) + 3) % 4); break;
    case KeyKind::escape:
      model_.message.reset();
      model_.pane = Pane::problem;
      break;
    case KeyKind::control:
    case KeyKind::backspace:
    case KeyKind::erase:
    case KeyKind::other: return;
  }
  model_.scroll = 0;
}

void Controller::ask_for(const std::string& label, Accept accept) {
  model_.prompt = Prompt{label, LineEditor(drafts_[label])};
  accept_ = std::move(accept);
}

void Controller::confirm(const std::string& question, std::function<void()> action, std::function<void()> otherwise) {
  model_.confirmation = question;
  confirmed_ = std::move(action);
  refused_ = std::move(otherwise);
}

void Controller::change_phase(int step) {
  const bool phases = view_.session.timed() || phase_cap(view_.session, parts_.clock.now());
  if (!phases) return tell(Message::Kind::info, "There are no phases without a clock.");
  const int next = static_cast<int>(view_.session.phase) + step;
  if (next < 0) return tell(Message::Kind::info, "This is the first phase.");
  if (next >= phase_count) return tell(Message::Kind::info, "This is the last phase; f finishes the session.");
  auto view = parts_.practice.enter_phase(static_cast<Phase>(next));
  if (!ok(view)) return;
  adopt(std::move(*view));
  const TaskState& task = view_.session.task();
  const bool more = task.follow_ups_answered.size() < problem_->follow_ups.size();
  if (view_.session.phase == Phase::analyse && more) tell(Message::Kind::info, "The interviewer has a follow-up question: u.");
  if (view_.session.phase == Phase::test && !task.contract) {
    tell(Message::Kind::info, "Before you submit: k states what your function promises.");
  }
}

void Controller::ask_question() {
  ask_for("Ask", [this](const std::string& text) {
    const auto asked = parts_.practice.ask(text);
    if (!ok(asked)) return;
    refresh();
    tell(Message::Kind::good, asked->answer);
  });
}

// The cost is told before; the first level has none.
void Controller::take_hint() {
  const auto take = [this] {
    const auto hint = parts_.practice.hint();
    if (!ok(hint)) return;
    refresh();
    tell(Message::Kind::warning, fmt::format("Hint {}: {}", hint->level, hint->text));
  };
  const int level = view_.session.task().hints_taken + 1;
  if (level == 1 || level > last_hint_level) return take();
  confirm(fmt::format("Hint {}, {}. {} Take it? y or n", level, hint_kind(level), hint_cost(level)), take);
}

// A number ticks a part off, or opens it again; anything else is a new one.
void Controller::add_part() {
  ask_for("Part, or the number of one", [this](const std::string& text) {
    Thinking thinking(parts_.practice);
    const bool number = text.size() <= 2 && text.find_first_not_of("0123456789") == std::string::npos;
    if (!number) {
      if (ok(thinking.add_subproblem(text))) tell(Message::Kind::good, "On your list; b and its number ticks it off.");
      return;
    }
    const int index = std::stoi(text);
    const auto& parts = view_.session.task().subproblems;
    const bool known = index >= 1 && static_cast<std::size_t>(index) <= parts.size();
    const auto ticked = thinking.tick_subproblem(index, !(known && parts[static_cast<std::size_t>(index) - 1].done));
    if (ok(ticked)) tell(Message::Kind::good, (ticked->done ? "Done: " : "Open again: ") + ticked->text);
  });
}

void Controller::state_contract() {
  ask_for(contract_label, [this](const std::string& promise) {
    drafts_[contract_label] = promise;  // until it is kept
    ask_for("At the bounds (empty, one, largest ...)", [this, promise](const std::string& bounds) {
      confirm(
          "May it leave its arguments changed? y or n",
          [this, promise, bounds] {
            keep_contract({promise, true, bounds, ""});
          },
          [this, promise, bounds] {
            keep_contract({promise, false, bounds, ""});
          });
    });
  });
}

void Controller::keep_contract(ContractStated contract) {
  const auto stated = Thinking(parts_.practice).state_contract(std::move(contract));
  if (!ok(stated)) return;
  drafts_.erase(contract_label);
  refresh();
  tell(Message::Kind::good, stated->time.empty() ? "Your contract is on record; c adds what it costs, before you submit."
                                                 : "Your contract is on record.");
}

void Controller::state_complexity() {
  ask_for("Time, as O(...)", [this](const std::string& time) {
    ask_for("Space, as O(...)", [this, time](const std::string& space) {
      if (!ok(parts_.practice.predict_complexity(time, space))) return;
      if (view_.session.task().contract && view_.session.task().contract->time.empty()) {
        ContractStated contract = *view_.session.task().contract;
        contract.time = time;
        static_cast<void>(ok(Thinking(parts_.practice).state_contract(std::move(contract))));
      }
      tell(Message::Kind::good, "Your complexity is on record.");
    });
  });
}

void Controller::toggle_pause() {
  if (view_.session.paused) {
    auto view = parts_.practice.resume();
    if (!ok(view)) return;
    adopt(std::move(*view));
    return tell(Message::Kind::info, "On we go.");
  }
  if (!ok(parts_.practice.pause())) return;
  refresh();
  tell(Message::Kind::info, "Paused: the clock stands still. z goes on.");
}

// The interviewer's, if one was asked there and not answered yet; else the problem's next.
void Controller::answer_follow_up() {
  const TaskState& task = view_.session.task();
  const bool own = !task.follow_ups_asked.empty() && task.follow_ups_asked.back().index < 0;
  if (own) {
    model_.pane = Pane::talk;
    return ask_for("Your answer", [this](const std::string& text) {
      if (ok(parts_.practice.note("to the interviewer's question: " + text))) tell(Message::Kind::good, "On record.");
    });
  }
  const auto question = Thinking(parts_.practice).ask_follow_up();
  if (!ok(question)) return;
  refresh();
  model_.pane = Pane::talk;
  model_.scroll = 1 << 20;  // its end
  tell(Message::Kind::info, question->question);
  ask_for("Your answer", [this, number = question->index + 1](const std::string& text) {
    if (ok(Thinking(parts_.practice).answer_follow_up(number, text))) {
      tell(Message::Kind::good, "On record. u brings the next question; what a good answer says comes afterwards.");
    }
  });
}

void Controller::next_task() {
  confirm("On to the next task? You cannot come back to this one. y or n", [this] {
    if (worker_.deciding()) return tell(Message::Kind::info, "Your submission is still being judged; a moment.");
    if (!ok(parts_.practice.next_task())) return;
    model_.activity.reset();
    refresh();
    tell(Message::Kind::info, "The next task. Its solution file is new: e opens it.");
  });
}

void Controller::submit() {
  if (worker_.deciding()) return tell(Message::Kind::info, "A submission is being judged; a moment.");
  if (!view_.session.started.strict) return start_job(Job::submit);
  confirm("This is your one submission of this task. Submit now? y or n", [this] { start_job(Job::submit); });
}

void Controller::finish() {
  confirm("Finish the session? What you saved last counts. y or n", [this] {
    ending_ = true;
    tell(Message::Kind::info, "Finishing: what you saved last is being judged.");
    start_job(Job::finish);
  });
}

void Controller::open_editor() {
  const auto editor = find_editor(process_environment());
  if (!ok(editor)) return;
  parts_.terminal.leave();
  away_ = true;
  const auto started =
      parts_.loop.run_program(editor_command(*editor, view_.workspace.solution), [this, name = *editor](int status) {
        away_ = false;
        if (leave_when_back_) return leave(ScreenEnd::ended);
        if (!parts_.terminal.enter()) return leave(ScreenEnd::interrupted);
        painter_.invalidate();
        if (WIFEXITED(status) && (WEXITSTATUS(status) == 126 || WEXITSTATUS(status) == 127)) {
          tell(Message::Kind::error, fmt::format("the editor \"{}\" could not be started (set EDITOR to yours)", name));
        }
        refresh();
        redraw();
      });
  if (started) return;
  away_ = false;
  if (!parts_.terminal.enter()) return leave(ScreenEnd::interrupted);
  painter_.invalidate();
  tell_failure(started.error());
}

void Controller::suspend() {
  if (worker_.deciding()) {
    tell(Message::Kind::info, "The judge is at work and should not be stopped; try again in a moment.");
    return redraw();
  }
  if (!parts_.terminal.suspend()) return leave(ScreenEnd::interrupted);
  painter_.invalidate();
  on_tick();
}

}  // namespace rehearse
