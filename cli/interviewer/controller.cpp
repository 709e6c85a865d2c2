#include "interviewer/controller.hpp"

#include <algorithm>
#include <csignal>
#include <functional>
#include <map>
#include <utility>

#include <unistd.h>

#include <fmt/format.h>

#include "interviewer/draw_sheet.hpp"
#include "rehearse/session/interview.hpp"
#include "rehearse/terminal/event_loop.hpp"
#include "rehearse/terminal/terminal.hpp"
#include "screen/panels.hpp"

namespace rehearse {
namespace {

constexpr Millis tick{250};

std::optional<int> number_of(const std::string& text) {
  if (text.empty() || text.size() > 2 || text.find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
  return std::stoi(text);
}

class InterviewerController {
 public:
  InterviewerController(Context& context, Practice& practice, Terminal& terminal, InterviewerSheet sheet)
      : context_(context), practice_(practice), conducting_(practice), terminal_(terminal), sheet_(std::move(sheet)) {}

  Result<ExitCode> run() {
    EventLoop loop(STDIN_FILENO, tick,
                   {.key = [this](const Key& key) { on_key(key); },
                    .tick = [this] { on_tick(); },
                    .signal = [this](int signal) { on_signal(signal); },
                    .input_closed = [this] { loop_->stop(); }});
    loop_ = &loop;
    changes_ = practice_.change_counter();
    if (auto entered = terminal_.enter(); !entered) return unexpected(entered.error());
    tell("You are the interviewer: what you give is seen at once, notes are yours.");
    redraw();
    loop.run();
    terminal_.leave();
    return interrupted_ ? ExitCode::interrupted : ExitCode::success;
  }

 private:
  using Accept = std::function<void(const std::string&)>;

  void on_key(const Key& key) {
    if (key.kind == KeyKind::control && key.character == U'z' && !key.pasted) return suspend();
    if (screen_.prompt) {
      key_in_prompt(key);
    } else if (key.pasted) {
      return;
    } else if (key.kind == KeyKind::control && key.character == U'c') {
      interrupted_ = true;
      return loop_->stop();
    } else if (key.kind == KeyKind::character && key.character != U' ' && !key.alt) {
      command_key(key.character);
    } else {
      move(key);
    }
    redraw();
  }

  void key_in_prompt(const Key& key) {
    const bool interrupt = key.kind == KeyKind::control && key.character == U'c' && !key.pasted;
    const auto outcome = interrupt ? LineEditor::Outcome::cancelled : screen_.prompt->editor.handle(key);
    if (outcome == LineEditor::Outcome::editing) return;
    const std::string label = screen_.prompt->label;
    const std::string text = screen_.prompt->editor.text();
    screen_.prompt.reset();
    drafts_[label] = text;  // there again if it was cancelled or refused
    const Accept accept = std::exchange(accept_, nullptr);
    if (outcome == LineEditor::Outcome::cancelled || text.find_first_not_of(' ') == std::string::npos) return;
    accept(text);
    if (!screen_.message || screen_.message->kind != Message::Kind::error) drafts_.erase(label);
    refresh();
  }

  void command_key(char32_t key) {
    screen_.message.reset();
    switch (key) {
      case U'q': return loop_->stop();
      case U'?':
        screen_.keys = !screen_.keys;
        screen_.scroll = 0;
        return;
      case U'a': return number_for(SheetPane::clarifications, "Answer number", [this](int n) { return conducting_.answer(n); });
      case U'h': return number_for(SheetPane::hints, "Hint level", [this](int n) { return conducting_.hint(n); });
      case U'u': return ask_follow_up();
      case U's': return ask_for("Say", [this](const std::string& text) { done(conducting_.say(text), "Said."); });
      case U'n': return ask_for("Private note", [this](const std::string& text) { done(conducting_.note(text), "Noted."); });
      case U'g':
        return ask_for("Score, four of 1-4: communication, problem solving, technical, testing", [this](const auto& text) {
          const auto score = parse_score(text);
          if (!score) return fail(score.error());
          done(conducting_.score(*score), "Scored. It shows in the review.");
        });
      default: return tell("That key does nothing here; ? shows the keys.");
    }
  }

  template <class Give>
  void number_for(SheetPane pane, const std::string& label, Give give) {
    show(pane);
    ask_for(label, [this, give](const std::string& text) {
      const auto number = number_of(text);
      if (!number) return fail({ErrorCode::bad_input, "its number, as it stands on this page"});
      done(give(*number), "Given: the candidate sees it.");
    });
  }

  void ask_follow_up() {
    show(SheetPane::follow_ups);
    ask_for("Follow-up: number, or your own", [this](const std::string& text) {
      const auto number = number_of(text);
      done(number ? conducting_.ask(*number) : conducting_.ask(std::string_view(text)), "Asked: the candidate sees it.");
    });
  }

  void move(const Key& key) {
    const auto by = [this](int lines) { screen_.scroll = std::clamp(screen_.scroll + lines, 0, max_scroll_); };
    const auto turn = [this](int step) {
      show(static_cast<SheetPane>((static_cast<int>(screen_.pane) + step + sheet_panes) % sheet_panes));
    };
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
      case KeyKind::right: return turn(+1);
      case KeyKind::back_tab:
      case KeyKind::left: return turn(-1);
      default: return;
    }
  }

  void show(SheetPane pane) {
    screen_.pane = pane;
    screen_.keys = false;
    screen_.scroll = 0;
  }

  void ask_for(const std::string& label, Accept accept) {
    screen_.prompt = Prompt{label, LineEditor(drafts_[label])};
    accept_ = std::move(accept);
  }

  template <class T>
  void done(const Result<T>& result, const char* text) {
    if (result) return tell(text);
    fail(result.error());
  }
  void fail(const Error& error) {
    screen_.message = Message{Message::Kind::error, error.message + (error.hint.empty() ? "" : " (" + error.hint + ")")};
  }
  void tell(std::string text) { screen_.message = Message{Message::Kind::info, std::move(text)}; }

  void on_tick() {
    if (const auto changes = practice_.change_counter(); changes != changes_) refresh();
    redraw();
  }

  void refresh() {
    changes_ = practice_.change_counter();
    auto sheet = conducting_.sheet();
    if (!sheet) return fail(sheet.error());
    const bool other = sheet->problem.slug != sheet_.problem.slug;
    sheet_ = std::move(*sheet);
    if (other) show(SheetPane::problem);
  }

  void on_signal(int signal) {
    if (signal == SIGWINCH) {
      painter_.invalidate();
      return redraw();
    }
    if (signal == SIGTSTP) return suspend();
    if (signal == SIGCONT) return;
    interrupted_ = true;
    loop_->stop();
  }

  void suspend() {
    if (!terminal_.suspend()) return loop_->stop();
    painter_.invalidate();
    on_tick();
  }

  void redraw() {
    const Look look = context_.console().look();
    const Drawing drawing = draw_sheet(sheet_, screen_, context_.clock().now(), terminal_.size(), look.charset);
    page_ = drawing.page;
    max_scroll_ = drawing.max_scroll;
    screen_.scroll = std::clamp(screen_.scroll, 0, max_scroll_);
    const std::string bytes = painter_.paint(drawing.frame, look.paint);
    if (!bytes.empty() && !terminal_.write(bytes)) loop_->stop();
  }

  Context& context_;
  Practice& practice_;
  Conducting conducting_;
  Terminal& terminal_;
  InterviewerSheet sheet_;
  SheetScreen screen_;
  EventLoop* loop_ = nullptr;
  Painter painter_;
  std::int64_t changes_ = 0;
  int page_ = 1, max_scroll_ = 0;
  bool interrupted_ = false;
  Accept accept_;
  std::map<std::string, std::string> drafts_;
};

}  // namespace

Result<InterviewerScored> parse_score(const std::string& text) {
  std::vector<int> marks;
  for (const char c : text) {
    if (c >= '1' && c <= '4') {
      marks.push_back(c - '0');
    } else if (c != ' ' && c != ',') {
      marks.clear();
      break;
    }
  }
  if (marks.size() == 4) return InterviewerScored{marks[0], marks[1], marks[2], marks[3]};
  return unexpected(ErrorCode::bad_input, "a score is four marks from 1 to 4",
                    "communication, problem solving, technical, testing: 3 3 2 4");
}

Result<ExitCode> print_sheet(Context& context) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  const auto sheet = Conducting(**practice).sheet();
  if (!sheet) return unexpected(sheet.error());
  Console& console = context.console();
  if (console.json()) {
    console.print_raw(sheet_json(*sheet));
    return ExitCode::success;
  }
  const Charset charset = console.look().charset;
  console.print(candidate_lines(sheet->view, context.clock().now(), console.columns(), charset));
  for (int i = 0; i < sheet_panes; ++i) {
    const auto pane = static_cast<SheetPane>(i);
    console.print(rule(console.columns(), charset, Line(" ").add(sheet_title(pane), style::heading).add(" ")));
    console.print(sheet_lines(*sheet, pane, console.columns(), charset));
  }
  console.next("rehearse interviewer answer N, hint LEVEL, ask N, say TEXT, note TEXT, score 3 3 2 4");
  return ExitCode::success;
}

Result<ExitCode> conduct(Context& context) {
  const auto practice = context.practice();
  if (!practice) return unexpected(practice.error());
  if (!context.console().can_draw()) return print_sheet(context);
  auto sheet = Conducting(**practice).sheet();
  if (!sheet) return unexpected(sheet.error());
  auto terminal = Terminal::open();
  if (!terminal) return print_sheet(context);
  return InterviewerController(context, **practice, *terminal, std::move(*sheet)).run();
}

}  // namespace rehearse
